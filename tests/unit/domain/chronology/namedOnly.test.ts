import { describe, expect, it } from 'vitest'
import { isNamedOnlyEvent } from '../../../../domain/chronology/namedOnly.ts'

describe('isNamedOnlyEvent', () => {
  it.each([
    ['what the police told, whatever was chosen', { sourceType: 'police', shareClass: 'S3' }, true],
    ['an event of the kind police', { category: 'police', shareClass: 'S2' }, true],
    ['a notice of domestic abuse nobody chose a reach for', { category: 'domestic_abuse' }, true],
    ['domestic abuse that the worker opened', { category: 'domestic_abuse', shareClass: 'S3' }, false],
    ['what was chosen to be so', { category: 'health', shareClass: 'S4' }, true],
    ['a birth', { category: 'birth' }, false]
  ])('knows %s', (_what, event, expected) => {
    expect(isNamedOnlyEvent(event)).toBe(expected)
  })
})
