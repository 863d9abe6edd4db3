import { describe, expect, it } from 'vitest'
import { checkDueDate, weeksOfPregnancy } from '../../../../domain/dates/dueDate.ts'

describe('checkDueDate', () => {
  it.each([
    ['2026-10-11', { status: 'accepted' }],
    ['2026-10-10', { status: 'refused', because: 'due_date_long_past' }],
    ['2027-09-12', { status: 'accepted' }],
    ['2027-09-13', { status: 'refused', because: 'due_date_too_far_ahead' }],
    ['2027-02-30', { status: 'refused', because: 'due_date_not_in_calendar' }]
  ])('answers %s on 22 November 2026', (dueOn, answer) => {
    expect(checkDueDate(dueOn, '2026-11-22')).toEqual(answer)
  })
})

describe('weeksOfPregnancy', () => {
  it('counts completed weeks back from forty', () => {
    expect(
      ['2026-11-22', '2026-11-23', '2026-11-28', '2026-11-29'].map(due => weeksOfPregnancy(due, '2026-11-22'))
    ).toEqual([40, 39, 39, 39])
  })
})
