import { describe, expect, it } from 'vitest'
import { isLateEntry, recordingDueOn } from '../../../../domain/notes/lateEntry.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'

const visit = { noteType: 'visit', safety: 'no' }

describe('recordingDueOn', () => {
  it.each([
    ['a Monday', '2026-11-16', 'no', '2026-11-18'],
    ['a Friday', '2026-11-20', 'no', '2026-11-24'],
    ['a Saturday', '2026-11-21', 'no', '2026-11-25'],
    ['Christmas Eve, over two bank holidays and a weekend', '2026-12-24', 'no', '2026-12-30'],
    ['a Friday, about safety', '2026-11-20', 'yes', '2026-11-23'],
    ['a Friday, when nobody is sure', '2026-11-20', 'not_sure', '2026-11-23']
  ])('counts working days from %s', (_when, eventOn, safety, due) => {
    expect(recordingDueOn({ eventOn, noteType: 'visit', safety }, bankHolidays)).toBe(due)
  })

  it('gives a note of type safety one day whatever the answer', () => {
    expect(recordingDueOn({ eventOn: '2026-11-16', noteType: 'safety', safety: 'no' }, bankHolidays)).toBe('2026-11-17')
  })
})

describe('isLateEntry', () => {
  it('takes the last day as in time and the next as late, by the clock of London', () => {
    const late = (recordedAt: string) => isLateEntry({ ...visit, eventOn: '2026-07-06', recordedAt }, bankHolidays)

    expect([late('2026-07-08T22:59:00.000Z'), late('2026-07-08T23:01:00.000Z')]).toEqual([false, true])
  })
})
