import { describe, expect, it } from 'vitest'
import {
  checkSystemReference,
  makeSystemReference,
  makeYearReference
} from '../../../../domain/identifiers/systemReference.ts'

describe('checkSystemReference', () => {
  it.each(['FAM-4830157-6', 'PER-7700312-7', 'FAM-2096541-4', 'EPI-2026-00001', 'EHA-2026-000001', ' fam-4830157-6 '])(
    'accepts %s',
    typed => {
      expect(checkSystemReference(typed)).toEqual({
        status: 'valid_format',
        value: typed.trim().toUpperCase(),
        warnings: []
      })
    }
  )

  it.each([
    ['FAM-4830157-7', 'reference_check_digit'],
    ['FAM-4831057-6', 'reference_check_digit'],
    ['PER-770031-2', 'reference_shape'],
    ['EPI-2026-1', 'reference_shape'],
    ['EHA-2026-00001', 'reference_shape'],
    ['CAS-4830157-6', 'reference_shape'],
    ['', 'reference_shape']
  ])('refuses "%s" with the reason %s', (typed, because) => {
    expect(checkSystemReference(typed)).toEqual({ status: 'invalid_format', because })
  })

  it('notices every single wrong digit', () => {
    const wrong = Array.from({ length: 7 }, (_, place) =>
      Array.from({ length: 9 }, (_, step) => {
        const digits = Array.from('4830157', Number)
        digits[place] = ((digits[place] ?? 0) + step + 1) % 10
        return checkSystemReference(`FAM-${digits.join('')}-6`).status
      })
    ).flat()

    expect(wrong.filter(status => status === 'valid_format')).toEqual([])
  })
})

describe('makeSystemReference', () => {
  it('makes a reference that passes its own check for any random bytes', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const random = Uint8Array.from({ length: 8 }, (_, place) => (seed * 37 + place * 101) % 256)
      expect(checkSystemReference(makeSystemReference('FAM', random)).status).toBe('valid_format')
    }
  })

  it('keeps leading noughts', () => {
    expect(makeSystemReference('PER', new Uint8Array([0, 0, 0, 0, 0, 5]))).toMatch(/^PER-0000005-[0-9]$/)
  })

  it('throws when too little chance is given', () => {
    expect(() => makeSystemReference('FAM', new Uint8Array(5))).toThrow(RangeError)
  })
})

describe('makeYearReference', () => {
  it('fills with noughts to the width of its kind', () => {
    expect([makeYearReference('EPI', 2026, 1), makeYearReference('EHA', 2026, 42)]).toEqual([
      'EPI-2026-00001',
      'EHA-2026-000042'
    ])
  })
})
