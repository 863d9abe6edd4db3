import { describe, expect, it } from 'vitest'
import { countBitFlips } from './bitFlips.ts'
import { seed } from './chance.ts'

describe('a flipped bit in the case file', () => {
  it(`is found every time and never read as something else (seed ${seed})`, () => {
    expect(countBitFlips(400, seed)).toEqual({ detected: 400, harmless: 0, silentlyWrong: [], wronglyRead: [] })
  }, 60_000)
})
