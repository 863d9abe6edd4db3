import { describe, expect, it } from 'vitest'
import { checkUprn } from '../../../../domain/identifiers/uprn.ts'

describe('checkUprn', () => {
  it.each(['1', '100012345678', '10092008082'])('accepts %s and keeps it as text', typed => {
    expect(checkUprn(typed)).toEqual({ status: 'valid_format', value: typed, warnings: [] })
  })

  it.each([
    ['0', 'uprn_zero'],
    ['000', 'uprn_zero'],
    ['1000123456789', 'uprn_length'],
    ['', 'uprn_length'],
    ['10A123', 'uprn_characters']
  ])('refuses "%s" with the reason %s', (typed, because) => {
    expect(checkUprn(typed)).toEqual({ status: 'invalid_format', because })
  })
})
