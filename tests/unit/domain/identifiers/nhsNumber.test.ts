import { describe, expect, it } from 'vitest'
import { checkNhsNumber } from '../../../../domain/identifiers/nhsNumber.ts'

describe('checkNhsNumber', () => {
  it.each([
    ['9990000018', '999 000 0018'],
    ['9990123454', '999 012 3454'],
    ['9990000050', '999 000 0050'],
    ['9998765439', '999 876 5439'],
    ['999 000 0018', '999 000 0018'],
    ['999-000-0018', '999 000 0018'],
    [' 999\u00a0000\u20130018 ', '999 000 0018'],
    ['９９９００００018', '999 000 0018']
  ])('accepts %s when the check digit fits', (typed, shown) => {
    expect(checkNhsNumber(typed)).toEqual({
      status: 'valid_format',
      value: shown.replaceAll(' ', ''),
      shown,
      warnings: []
    })
  })

  it.each(Array.from({ length: 10 }, (_, digit) => String(digit).repeat(10)))(
    'refuses %s when one digit is repeated, although the arithmetic passes',
    typed => {
      expect(checkNhsNumber(typed)).toEqual({ status: 'invalid_format', because: 'nhs_number_repeated_digit' })
    }
  )

  it.each([
    ['9990000019', 'nhs_number_check_digit'],
    ['9990000001', 'nhs_number_check_digit'],
    ['999000001', 'nhs_number_length'],
    ['99900000188', 'nhs_number_length'],
    ['', 'nhs_number_length'],
    ['999O000018', 'nhs_number_characters']
  ])('refuses %s with the reason %s', (typed, because) => {
    expect(checkNhsNumber(typed)).toEqual({ status: 'invalid_format', because })
  })

  it('finds no tenth digit when the first nine leave a check of ten', () => {
    const answers = Array.from({ length: 10 }, (_, digit) => checkNhsNumber(`999000000${digit}`).status)

    expect(answers).toEqual(Array.from({ length: 10 }, () => 'invalid_format'))
  })

  it('warns about the test range only when live', () => {
    expect(checkNhsNumber('9990000018', { live: true })).toMatchObject({ warnings: ['nhs_number_test_range'] })
    expect(checkNhsNumber('9990000018', { live: false })).toMatchObject({ warnings: [] })
  })

  it('warns when a number is typed for an unborn baby', () => {
    expect(checkNhsNumber('9990000018', { unborn: true })).toMatchObject({ warnings: ['nhs_number_for_unborn'] })
  })
})
