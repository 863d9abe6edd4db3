import { describe, expect, it } from 'vitest'
import { countBitFlips } from './bitFlips.ts'
import { seed } from './chance.ts'

describe('ten thousand flipped bits in the case file', () => {
  it(`are found every time and never read as something else (seed ${seed})`, () => {
    expect(countBitFlips(10_000, seed)).toEqual({ detected: 10_000, harmless: 0, silentlyWrong: [], wronglyRead: [] })
  }, 1_800_000)
})
