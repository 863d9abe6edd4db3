import { describe, expect, it } from 'vitest'
import { exactDate, PartialDate } from '../../../../domain/dates/partialDate.ts'

describe('PartialDate', () => {
  it.each([
    [{ year: 2015, month: 3, day: 14, quality: 'exact' }],
    [{ year: 2027, month: 3, day: 1, quality: 'expected' }],
    [{ year: 2015, month: 3, quality: 'month_only' }],
    [{ year: 2015, quality: 'year_only' }],
    [{ year: 2015, quality: 'estimated' }],
    [{ year: 2015, month: 3, day: 14, quality: 'estimated' }],
    [{ quality: 'unknown' }]
  ])('accepts %o', date => {
    expect(PartialDate.parse(date)).toEqual(date)
  })

  it.each([
    [{ year: 2015, month: 2, day: 30, quality: 'exact' }],
    [{ year: 2015, month: 2, day: 29, quality: 'estimated' }],
    [{ year: 2015, day: 3, quality: 'estimated' }],
    [{ year: 2015, month: 3, quality: 'exact' }],
    [{ year: 2015, month: 13, quality: 'month_only' }],
    [{ year: 2015, month: 3, quality: 'year_only' }],
    [{ year: 2015, quality: 'unknown' }],
    [{ year: 15, quality: 'year_only' }],
    [{ year: 2015, quality: 'guessed' }]
  ])('refuses %o', date => {
    expect(PartialDate.safeParse(date).success).toBe(false)
  })
})

describe('exactDate', () => {
  it('makes a whole day from the stored form', () => {
    expect(exactDate('2015-03-14')).toEqual({ year: 2015, month: 3, day: 14, quality: 'exact' })
  })

  it('throws when there is no such day', () => {
    expect(() => exactDate('2015-02-30')).toThrow()
  })
})
