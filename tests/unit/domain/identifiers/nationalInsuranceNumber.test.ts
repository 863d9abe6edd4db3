import { describe, expect, it } from 'vitest'
import { checkNationalInsuranceNumber } from '../../../../domain/identifiers/nationalInsuranceNumber.ts'

const PUBLISHED = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$/

describe('checkNationalInsuranceNumber', () => {
  it.each([
    ['AB123456C', 'AB 12 34 56 C'],
    ['JZ000001A', 'JZ 00 00 01 A'],
    ['CE987654D', 'CE 98 76 54 D'],
    ['ab 12 34 56 c', 'AB 12 34 56 C']
  ])('accepts %s', (typed, shown) => {
    expect(checkNationalInsuranceNumber(typed)).toEqual({
      status: 'valid_format',
      value: shown.replaceAll(' ', ''),
      shown,
      warnings: []
    })
  })

  it.each([
    ['QQ123456A', 'national_insurance_letters'],
    ['AO123456A', 'national_insurance_letters'],
    ['BG123456A', 'national_insurance_prefix'],
    ['AB123456E', 'national_insurance_suffix'],
    ['AB12345C', 'national_insurance_shape'],
    ['', 'national_insurance_shape']
  ])('refuses %s with the reason %s', (typed, because) => {
    expect(checkNationalInsuranceNumber(typed)).toEqual({ status: 'invalid_format', because })
  })

  it('agrees with the published pattern for every pair of letters and every last letter', () => {
    const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place))
    const typed = letters.flatMap(first =>
      letters.flatMap(second => letters.map(last => `${first}${second}123456${last}`))
    )

    const different = typed.filter(
      number => (checkNationalInsuranceNumber(number).status === 'valid_format') !== PUBLISHED.test(number)
    )

    expect(typed).toHaveLength(17_576)
    expect(different).toEqual([])
  })
})
