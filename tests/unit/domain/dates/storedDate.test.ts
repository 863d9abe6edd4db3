import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../../../domain/dates/partialDate.ts'
import { findPartialDate, storedDate } from '../../../../domain/dates/storedDate.ts'

describe('storedDate', () => {
  it.each<PartialDate>([
    { year: 2015, month: 3, day: 14, quality: 'exact' },
    { year: 2015, month: 3, quality: 'month_only' },
    { year: 2015, quality: 'estimated' },
    { quality: 'unknown' }
  ])('comes back the same for %o', date => {
    expect(findPartialDate(storedDate(date))).toEqual(date)
  })

  it('names every part', () => {
    expect(storedDate({ year: 2015, quality: 'year_only' })).toEqual({
      year: 2015,
      month: null,
      day: null,
      quality: 'year_only'
    })
  })
})

describe('findPartialDate', () => {
  it('finds none when the parts do not make such a date', () => {
    expect(findPartialDate({ year: 2015, month: null, day: null, quality: 'exact' })).toBeNull()
  })
})
