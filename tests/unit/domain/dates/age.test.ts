import { describe, expect, it } from 'vitest'
import { ageOn, monthsBetween, yearsBetween } from '../../../../domain/dates/age.ts'
import { exactDate } from '../../../../domain/dates/partialDate.ts'

describe('yearsBetween', () => {
  it.each([
    ['2015-08-31', '2026-11-22', 11],
    ['2015-11-22', '2026-11-22', 11],
    ['2015-11-23', '2026-11-22', 10],
    ['2012-02-29', '2026-02-28', 13],
    ['2012-02-29', '2026-03-01', 14],
    ['2012-02-29', '2028-02-28', 15],
    ['2012-02-29', '2028-02-29', 16],
    ['2026-11-22', '2026-11-22', 0]
  ])('born %s is on %s aged %i', (born, on, years) => {
    expect(yearsBetween(born, on)).toBe(years)
  })
})

describe('monthsBetween', () => {
  it.each([
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-31', 2],
    ['2025-11-22', '2026-11-21', 11],
    ['2025-11-22', '2026-11-22', 12]
  ])('born %s is on %s %i months old', (born, on, months) => {
    expect(monthsBetween(born, on)).toBe(months)
  })
})

describe('ageOn', () => {
  it.each([
    [exactDate('2015-08-31'), { lowest: 11, highest: 11, certain: true }],
    [{ year: 2016, quality: 'year_only' } as const, { lowest: 9, highest: 10, certain: false }],
    [{ year: 2016, month: 3, quality: 'month_only' } as const, { lowest: 10, highest: 10, certain: true }],
    [{ year: 2016, month: 3, quality: 'estimated' } as const, { lowest: 10, highest: 10, certain: false }],
    [{ year: 2026, quality: 'year_only' } as const, { lowest: 0, highest: 0, certain: true }],
    [{ year: 2027, month: 3, day: 1, quality: 'expected' } as const, null],
    [exactDate('2027-03-01'), null],
    [{ quality: 'unknown' } as const, null]
  ])('says of %o on 22 November 2026: %o', (born, age) => {
    expect(ageOn(born, '2026-11-22')).toEqual(age)
  })
})
