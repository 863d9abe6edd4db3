import { describe, expect, it } from 'vitest'
import { scaleOf } from '../../../../electron/main/printPng.ts'

describe('scaleOf', () => {
  it.each([
    ['a small picture is as fine as a print', { width: 900, height: 600 }, 3508 / 900],
    ['a large one is twice as fine as a screen', { width: 3000, height: 900 }, 2],
    ['one that is larger than can be drawn is made smaller', { width: 9000, height: 900 }, 12_000 / 9000],
    ['a tiny one is not blown up', { width: 300, height: 200 }, 4]
  ])('%s', (_what, size, scale) => {
    expect(scaleOf(size)).toBe(scale)
  })
})
