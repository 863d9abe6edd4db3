import { describe, expect, it } from 'vitest'
import { readTypedDate } from '../../../../domain/dates/typedDate.ts'

const boxes = (day: string, month: string, year: string) => ({ day, month, year })

describe('readTypedDate', () => {
  it.each([
    [boxes('14', '3', '2015'), { year: 2015, month: 3, day: 14, quality: 'exact' }],
    [boxes(' 04 ', 'March', '2015'), { year: 2015, month: 3, day: 4, quality: 'exact' }],
    [boxes('4', 'sept', '2015'), { year: 2015, month: 9, day: 4, quality: 'exact' }],
    [boxes('', '3', '2015'), { year: 2015, month: 3, quality: 'month_only' }],
    [boxes('', '', '2015'), { year: 2015, quality: 'year_only' }],
    [
      { ...boxes('', '', '2015'), about: true },
      { year: 2015, quality: 'estimated' }
    ],
    [
      { ...boxes('14', '3', '2015'), about: true },
      { year: 2015, month: 3, day: 14, quality: 'estimated' }
    ],
    [{ ...boxes('', '', ''), notKnown: true }, { quality: 'unknown' }]
  ])('reads %o', (typed, date) => {
    expect(readTypedDate(typed)).toEqual({ status: 'read', date })
  })

  it('tells a blank from an answer', () => {
    expect(readTypedDate(boxes('', ' ', ''))).toEqual({ status: 'blank' })
  })

  it.each([
    [boxes('30', '2', '2015'), 'date_not_in_calendar'],
    [boxes('29', '2', '2015'), 'date_not_in_calendar'],
    [boxes('31', '4', '2015'), 'date_not_in_calendar'],
    [boxes('0', '4', '2015'), 'date_not_in_calendar'],
    [boxes('14', '3', '15'), 'date_year_four_digits'],
    [boxes('14', '3', '20l5'), 'date_year_four_digits'],
    [boxes('14', '3', '1066'), 'date_year_out_of_range'],
    [boxes('14', '3', ''), 'date_year_missing'],
    [boxes('14', '', '2015'), 'date_month_missing'],
    [boxes('14', '13', '2015'), 'date_month_not_read'],
    [boxes('14', 'ma', '2015'), 'date_month_not_read'],
    [boxes('14th', '3', '2015'), 'date_day_not_read'],
    [{ ...boxes('', '', '2015'), notKnown: true }, 'date_not_known_but_typed']
  ])('refuses %o with the reason %s and gives the boxes back', (typed, because) => {
    expect(readTypedDate(typed)).toEqual({ status: 'refused', because, typed })
  })
})
