import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../../domain/clocks/standing.ts'
import { bankHolidays as calendar } from '../../../../resources/calendar/bankHolidays.ts'
import { dueWords } from '../../../../resources/strings/en-GB/day.ts'

const today = '2026-11-24'
const beside = { today, onHoldUntil: null, pausedSince: null }

describe('standingOf', () => {
  it.each([
    ['2026-12-02', 'onTrack', 6, 'Due Wednesday 2 December, in 6 working days'],
    ['2026-12-01', 'soon', 5, 'Due Tuesday 1 December, in 5 working days'],
    ['2026-11-25', 'soon', 1, 'Due Wednesday 25 November, in 1 working day'],
    ['2026-11-24', 'soon', 0, 'Due today'],
    ['2026-11-23', 'late', 1, 'Late by 1 working day'],
    ['2026-11-10', 'late', 10, 'Late by 10 working days'],
    ['2026-11-09', 'actNow', 11, 'Act now: late by 11 working days']
  ])('of a day %s is %s, and is said in words', (dueOn, state, workingDays, words) => {
    const standing = standingOf({ dueOn, today, calendar })

    expect(standing).toMatchObject({ state, workingDays })
    expect(dueWords({ ...beside, dueOn, standing })).toBe(words)
  })

  it('is late on the weekend after a Friday, with no working day gone by', () => {
    const standing = standingOf({ dueOn: '2026-11-20', today: '2026-11-22', calendar })

    expect(standing).toEqual({ state: 'late', workingDays: 0, late: true })
    expect(dueWords({ ...beside, today: '2026-11-22', dueOn: '2026-11-20', standing })).toBe(
      'Was due Friday 20 November'
    )
  })

  it('asks to act on the first late day where a child’s safety waits for a decision', () => {
    expect(standingOf({ dueOn: '2026-11-23', today, calendar, urgent: true, onHold: true }).state).toBe('actNow')
  })

  it('is on hold whatever the day, and says until when', () => {
    const standing = standingOf({ dueOn: '2026-11-02', today, calendar, onHold: true })

    expect(dueWords({ ...beside, dueOn: '2026-11-02', standing, onHoldUntil: '2027-01-04' })).toBe(
      'On hold until Monday 4 January 2027'
    )
  })
})
