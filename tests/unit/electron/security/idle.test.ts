import { describe, expect, it } from 'vitest'
import { lockDue, withinLimits } from '../../../../electron/security/idle.ts'

describe('lockDue', () => {
  const clock = { openedAt: 0, touchedAt: 0, idleMinutes: 10 }

  it.each([
    [0, { due: 'no' }],
    [539_999, { due: 'no' }],
    [540_000, { due: 'soon', seconds: 60 }],
    [599_001, { due: 'soon', seconds: 1 }],
    [600_000, { due: 'now', why: 'idle' }],
    [36_000_000, { due: 'now', why: 'sessionMaximum' }]
  ])('says after %i ms %j', (now, due) => {
    expect(lockDue(clock, now)).toEqual(due)
  })

  it('ends the session after ten hours however busy it was', () => {
    expect(lockDue({ ...clock, touchedAt: 35_999_999 }, 36_000_000)).toEqual({ due: 'now', why: 'sessionMaximum' })
  })
})

describe('withinLimits', () => {
  it.each([
    [0, 2],
    [-5, 2],
    [2, 2],
    [7, 7],
    [15, 15],
    [600, 15],
    [Number.POSITIVE_INFINITY, 10],
    [Number.NaN, 10]
  ])('makes %d minutes %d', (asked, given) => {
    expect(withinLimits(asked)).toBe(given)
  })
})
