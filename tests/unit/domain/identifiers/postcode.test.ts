import { describe, expect, it } from 'vitest'
import { checkPostcode, normalisePostcode } from '../../../../domain/identifiers/postcode.ts'

describe('checkPostcode', () => {
  it.each([
    ['s602th', 'S60 2TH'],
    ['DN12 1AB', 'DN12 1AB'],
    ['W1A 1HQ', 'W1A 1HQ'],
    ['  s60   2th ', 'S60 2TH'],
    ['W1P 1AA', 'W1P 1AA'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['M1 1AE', 'M1 1AE'],
    ['gir0aa', 'GIR 0AA'],
    ['BF1 3AA', 'BF1 3AA']
  ])('accepts %s as %s', (typed, value) => {
    expect(checkPostcode(typed)).toEqual({ status: 'valid_format', value, warnings: [] })
  })

  it.each([
    ['S60 2TC', 'postcode_shape'],
    ['Q60 2TH', 'postcode_shape'],
    ['S6O 2TH', 'postcode_letter_for_digit'],
    ['S60 OTH', 'postcode_letter_for_digit'],
    ['S60', 'postcode_shape'],
    ['nonsense', 'postcode_shape'],
    ['   ', 'postcode_empty']
  ])('refuses %s with the reason %s', (typed, because) => {
    expect(checkPostcode(typed)).toEqual({ status: 'invalid_format', because })
  })

  it('keeps a forces post office number as text', () => {
    expect(checkPostcode('bfpo 57')).toEqual({ status: 'valid_format', value: 'BFPO 57', warnings: ['postcode_bfpo'] })
  })

  it('keeps an overseas code as it was typed when the country is not this one', () => {
    expect(checkPostcode(' 00-950 ', { country: 'PL' })).toEqual({
      status: 'valid_format',
      value: '00-950',
      warnings: ['postcode_overseas']
    })
  })
})

describe('normalisePostcode', () => {
  it('puts one space before the last three characters', () => {
    expect(['s602th', 'S60 2TH', 's 6 0 2 t h', '2th'].map(normalisePostcode)).toEqual([
      'S60 2TH',
      'S60 2TH',
      'S60 2TH',
      '2TH'
    ])
  })
})
