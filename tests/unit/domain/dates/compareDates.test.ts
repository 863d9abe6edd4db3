import { describe, expect, it } from 'vitest'
import { boundsOf, compareDates, spanHoldsOn } from '../../../../domain/dates/compareDates.ts'
import { exactDate, type PartialDate } from '../../../../domain/dates/partialDate.ts'

const march: PartialDate = { year: 2015, month: 3, quality: 'month_only' }
const in2015: PartialDate = { year: 2015, quality: 'year_only' }
const notKnown: PartialDate = { quality: 'unknown' }

describe('compareDates', () => {
  it('puts exact days before their month, months before their year, and the unknown last', () => {
    const dates = [notKnown, in2015, march, exactDate('2015-03-31'), exactDate('2015-04-01'), exactDate('2014-12-31')]

    expect(dates.toSorted(compareDates)).toEqual([
      exactDate('2014-12-31'),
      exactDate('2015-03-31'),
      march,
      exactDate('2015-04-01'),
      in2015,
      notKnown
    ])
  })

  it('finds two unknown dates equal', () => {
    expect(compareDates(notKnown, notKnown)).toBe(0)
  })
})

describe('boundsOf', () => {
  it.each([
    [exactDate('2015-03-14'), { earliest: '2015-03-14', latest: '2015-03-14' }],
    [{ year: 2016, month: 2, quality: 'month_only' } as const, { earliest: '2016-02-01', latest: '2016-02-29' }],
    [in2015, { earliest: '2015-01-01', latest: '2015-12-31' }],
    [notKnown, null]
  ])('gives the days that %o can mean', (date, bounds) => {
    expect(boundsOf(date)).toEqual(bounds)
  })
})

describe('spanHoldsOn', () => {
  const from = exactDate('2026-03-01')
  const to = exactDate('2026-06-01')

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-05-31', true],
    ['2026-06-01', false]
  ])('on %s is %s: the first day counts, the day of leaving does not', (on, holds) => {
    expect(spanHoldsOn({ from, to }, on)).toBe(holds)
  })

  it('takes what is not known as begun and not ended', () => {
    expect([spanHoldsOn({}, '2026-01-01'), spanHoldsOn({ from: notKnown, to: notKnown }, '2026-01-01')]).toEqual([
      true,
      true
    ])
  })
})
