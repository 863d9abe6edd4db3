import { describe, expect, it } from 'vitest'
import { readPartial } from '../../../../../electron/core/rules/dates.ts'

describe('readPartial', () => {
  it.each([
    [
      { year: 2016, quality: 'year_only' },
      { year: 2016, quality: 'year_only' }
    ],
    [
      { year: 2016, month: null, day: null, quality: 'year_only' },
      { year: 2016, quality: 'year_only' }
    ],
    [{ quality: 'unknown' }, { quality: 'unknown' }]
  ])('reads %j', (given, date) => {
    expect(readPartial(given)).toEqual({ date, real: true })
  })

  it.each([
    { year: 2015, month: 2, day: 30, quality: 'exact' },
    { year: 2015, month: 13, quality: 'month_only' },
    '2015-02-03'
  ])('says that %j is in no calendar', given => {
    expect(readPartial(given)).toEqual({ date: null, real: false })
  })

  it('takes a blank for no date, which is not a mistake', () => {
    expect([readPartial(null), readPartial(undefined), readPartial('')]).toEqual(
      Array.from({ length: 3 }, () => ({ date: null, real: true }))
    )
  })
})
