import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  effectiveDay,
  isLate,
  isWorkingDay,
  workingDaysBetween
} from '../../../../domain/dates/workingDays.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-20', 3, '2026-11-25', 'a weekend'],
    ['2026-12-23', 3, '2026-12-30', 'Christmas and its substitute day'],
    ['2026-12-24', 1, '2026-12-29', 'a substitute Monday'],
    ['2026-12-31', 5, '2027-01-08', 'New Year'],
    ['2027-01-02', 3, '2027-01-07', 'a start on a weekend'],
    ['2027-03-25', 1, '2027-03-30', 'Easter'],
    ['2026-11-23', 35, '2027-01-14', 'a long span'],
    ['2026-12-18', 35, '2027-02-10', 'a long span over Christmas'],
    ['2027-04-01', 35, '2027-05-21', 'the May holiday'],
    ['2026-11-23', 30, '2027-01-07', 'a review'],
    ['2026-11-23', 45, '2027-01-28', 'the display clock'],
    ['2026-11-21', 0, '2026-11-23', 'no days from a weekend']
  ])('from %s, %i days end on %s over %s', (start, count, on) => {
    expect(addWorkingDays(start, count, bankHolidays)).toEqual({ on, holidaysNotLoadedFor: [] })
  })

  it('gives the day with a warning when the holidays of its year are not loaded', () => {
    expect(addWorkingDays('2028-12-29', 1, bankHolidays)).toEqual({ on: '2029-01-01', holidaysNotLoadedFor: [2029] })
    expect(addWorkingDays('2025-12-31', 1, bankHolidays)).toEqual({ on: '2026-01-02', holidaysNotLoadedFor: [2025] })
  })

  it.each([-1, 1.5])('throws when asked for %d days', count => {
    expect(() => addWorkingDays('2026-11-20', count, bankHolidays)).toThrow(RangeError)
  })
})

describe('workingDaysBetween', () => {
  it.each([
    ['2026-12-23', '2026-12-30', 3],
    ['2026-12-24', '2027-01-04', 4],
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-19', 0],
    ['2026-11-21', '2026-11-24', 1]
  ])('between %s and %s lie %i', (first, last, count) => {
    expect(workingDaysBetween(first, last, bankHolidays)).toBe(count)
  })

  it('agrees with addWorkingDays for every start in three years', () => {
    const starts = Array.from({ length: 1000 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
    )

    const different = starts.filter(
      start => workingDaysBetween(start, addWorkingDays(start, 10, bankHolidays).on, bankHolidays) !== 10
    )

    expect(different).toEqual([])
  })
})

describe('workingDaysBetween over long spans', () => {
  it('is what counting day by day gives, backwards in time too', () => {
    const dayAt = (place: number) => new Date(Date.UTC(2024, 0, 1 + place)).toISOString().slice(0, 10)
    const days = Array.from({ length: 1500 }, (_, place) => dayAt(place))
    const counted = (first: string, last: string) =>
      days.filter(on => on > effectiveDay(first, bankHolidays) && on <= last && isWorkingDay(on, bankHolidays)).length

    for (let place = 0; place < 700; place += 13) {
      const [first, last] = [dayAt(place), dayAt(place + 1 + ((place * 31) % 700))]
      expect([first, last, workingDaysBetween(first, last, bankHolidays)]).toEqual([first, last, counted(first, last)])
    }
    expect(['1969-12-27', '1969-12-29', '1970-01-01'].map(on => isWorkingDay(on, bankHolidays))).toEqual([
      false,
      true,
      true
    ])
  })
})

describe('isWorkingDay', () => {
  it('refuses weekends and holidays', () => {
    expect(['2026-11-20', '2026-11-21', '2026-12-25', '2026-12-28'].map(on => isWorkingDay(on, bankHolidays))).toEqual([
      true,
      false,
      false,
      false
    ])
  })
})

describe('effectiveDay', () => {
  it('moves to the next working day only when it must', () => {
    expect([effectiveDay('2026-12-25', bankHolidays), effectiveDay('2026-12-29', bankHolidays)]).toEqual([
      '2026-12-29',
      '2026-12-29'
    ])
  })
})

describe('isLate', () => {
  it('counts the due day itself as in time', () => {
    expect([isLate('2026-11-25', '2026-11-25'), isLate('2026-11-25', '2026-11-26')]).toEqual([false, true])
  })
})
