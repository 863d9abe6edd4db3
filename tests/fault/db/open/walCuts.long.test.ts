import { describe, expect, it } from 'vitest'
import { seed } from './chance.ts'
import { countWalCuts } from './walCuts.ts'

describe('ten thousand cuts of the write-ahead log', () => {
  it(`give back a whole run of commits from the first on (seed ${seed})`, () => {
    const count = countWalCuts(10_000, seed)

    expect(count).toMatchObject({ wholePrefix: 10_000, other: [], lengths: 61 })
  }, 1_800_000)
})
