import { describe, expect, it } from 'vitest'
import { seed } from './chance.ts'
import { countWalCuts } from './walCuts.ts'

describe('a write-ahead log cut at a random byte', () => {
  it(`gives back a whole run of commits from the first on (seed ${seed})`, () => {
    const count = countWalCuts(300, seed)

    expect(count).toMatchObject({ wholePrefix: 300, other: [] })
    expect(count.lengths).toBeGreaterThan(30)
  }, 60_000)
})
