import { describe, expect, it } from 'vitest'
import { indexPace, isDeepQuiet, longestWork, nextAllowance } from '../../../../../electron/core/session/indexPace.ts'

const rested = Number.POSITIVE_INFINITY
const allowance = longestWork

describe('indexPace', () => {
  it.each([0, 5, 1000, 1999])('works for a moment when somebody asked %i ms ago and it has rested', quiet => {
    expect(indexPace({ quiet, rested: 10_000, allowance })).toEqual({ work: 4, pause: 500 })
  })

  it.each([0, 5, 1000, 1999])('does not work again beside somebody who asked %i ms ago', quiet => {
    expect(indexPace({ quiet, rested: 9999, allowance })).toEqual({ work: 0, pause: 500 })
  })

  it('works longer the longer nobody asks, and never longer than a tenth of a second', () => {
    const works = [2000, 4000, 8000, 60_000, 3_600_000].map(quiet => indexPace({ quiet, rested, allowance }).work)

    expect(works).toEqual([50, 100, 100, 100, 100])
  })

  it('works no longer than it is allowed to when the disk is slow', () => {
    expect(indexPace({ quiet: 60_000, rested: 0, allowance: 20 })).toEqual({ work: 20, pause: 5 })
  })
})

describe('nextAllowance', () => {
  it('shortens the next stretch when one took longer with its commit than anybody may wait', () => {
    expect(nextAllowance(100, 100, 400)).toBe(25)
  })

  it('brings every constant cost of a commit under the wait, or works the least it can', () => {
    let next = longestWork
    for (let turn = 0; turn < 20; turn += 1) next = nextAllowance(next, next, next * 1.5 + 60)

    expect(next * 1.5 + 60).toBeLessThanOrEqual(170)
    expect(nextAllowance(4, 4, 5000)).toBe(4)
  })

  it('comes back step by step when stretches are short again', () => {
    expect(nextAllowance(20, 20, 30)).toBe(22)
    expect(nextAllowance(4, 4, 8)).toBe(5)
    expect(nextAllowance(longestWork, 100, 120)).toBe(longestWork)
  })
})

describe('isDeepQuiet', () => {
  it('holds once nobody has asked anything for four seconds', () => {
    expect([3999, 4000].map(isDeepQuiet)).toEqual([false, true])
  })
})
