import { describe, expect, it } from 'vitest'
import { checkUniquePupilNumber } from '../../../../domain/identifiers/uniquePupilNumber.ts'

describe('checkUniquePupilNumber', () => {
  it.each(['W372000126001', 'B372000125042', 'B801200005001', 'w372 0001 26001'])('accepts %s', typed => {
    expect(checkUniquePupilNumber(typed)).toEqual({
      status: 'valid_format',
      value: typed.replaceAll(' ', '').toUpperCase(),
      warnings: []
    })
  })

  it('accepts a temporary number with a warning when the last character is a letter', () => {
    expect(checkUniquePupilNumber('V37200012601A')).toEqual({
      status: 'valid_format',
      value: 'V37200012601A',
      warnings: ['upn_temporary']
    })
  })

  it.each([
    ['A372000126001', 'upn_check_letter'],
    ['A801200005001', 'upn_check_letter'],
    ['S372000126001', 'upn_letter_never_used'],
    ['W37200012600', 'upn_length'],
    ['W3720001260011', 'upn_length'],
    ['W37200012600O', 'upn_letter_never_used'],
    ['3W72000126001', 'upn_characters']
  ])('refuses %s with the reason %s', (typed, because) => {
    expect(checkUniquePupilNumber(typed)).toEqual({ status: 'invalid_format', because })
  })

  it("does not follow the suppliers' worked example, whose sum is wrong: the letter is P, not Q", () => {
    expect(checkUniquePupilNumber('Q207000016049').status).toBe('invalid_format')
    expect(checkUniquePupilNumber('P207000016049').status).toBe('valid_format')
  })

  it('warns, and does not refuse, when the authority is not in the table given', () => {
    const knownAuthorities = new Set(['372'])

    expect(checkUniquePupilNumber('W372000126001', { knownAuthorities })).toMatchObject({ warnings: [] })
    expect(checkUniquePupilNumber('B801200005001', { knownAuthorities })).toMatchObject({
      warnings: ['upn_authority_not_known']
    })
  })

  it('gives each of the 23 remainders its own letter', () => {
    const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'
    const accepted = Array.from({ length: 23 }, (_, remainder) => {
      const tail = Array.from({ length: 100 }, (_, serial) => `37200012600${serial}`.slice(-12).padStart(12, '0')).find(
        digits =>
          Array.from(digits).reduce((sum, digit, place) => sum + Number(digit) * (place + 2), 0) % 23 === remainder
      )
      return checkUniquePupilNumber(`${letters[remainder]}${tail}`).status
    })

    expect(accepted).toEqual(Array.from({ length: 23 }, () => 'valid_format'))
  })
})
