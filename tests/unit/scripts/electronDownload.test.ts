import { describe, expect, it } from 'vitest'
import { wasRefusedLately } from '../../../scripts/parts/electronDownload.mjs'

const HOUR = 3_600_000
const now = 1_000_000_000_000

describe('wasRefusedLately', () => {
  it.each([
    ['it was never refused', null, false],
    ['it was refused an hour ago', now - HOUR, true],
    ['it was refused a day ago', now - 24 * HOUR, false],
    ['the clock was set back since', now + HOUR, false]
  ])('decides whether to ask again when %s', (_, refusedAt, expected) => {
    expect(wasRefusedLately(refusedAt, now)).toBe(expected)
  })
})
