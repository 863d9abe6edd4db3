import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, IsoDate, isIsoDate, localDateOf } from '../../../../domain/dates/isoDate.ts'

describe('isIsoDate', () => {
  it.each([
    ['2016-02-29', true],
    ['2015-02-29', false],
    ['2015-02-30', false],
    ['2015-13-01', false],
    ['2015-00-01', false],
    ['2015-1-1', false],
    ['2015-01-01T00:00:00Z', false],
    ['', false]
  ])('says of "%s": %s', (text, real) => {
    expect([isIsoDate(text), IsoDate.safeParse(text).success]).toEqual([real, real])
  })
})

describe('localDateOf', () => {
  it.each([
    ['2026-07-01T23:30:00Z', '2026-07-02'],
    ['2026-01-01T23:30:00Z', '2026-01-01'],
    ['2026-10-25T00:30:00Z', '2026-10-25'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31']
  ])('puts %s on %s, by the clock in London', (instant, on) => {
    expect(localDateOf(instant)).toBe(on)
  })
})

describe('localDateOf through a year', () => {
  it('is the day that the clock in London shows in every half hour', () => {
    const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
    const instants = Array.from({ length: 365 * 48 }, (_, place) => new Date(Date.UTC(2026, 0, 1, 0, 30 * place)))

    expect(instants.filter(at => localDateOf(at.toISOString()) !== clock.format(at))).toEqual([])
  })

  it.each(['2026-02-30T10:00:00Z', '2026-01-01T24:00:00Z', 'yesterday'])(
    'throws for %s, which is no moment',
    instant => {
      expect(() => localDateOf(instant)).toThrow(RangeError)
    }
  )
})

describe('addMonths', () => {
  it('stays within the month when the day does not exist', () => {
    expect([addMonths('2026-08-31', 6), addMonths('2026-01-15', 6)]).toEqual(['2027-02-28', '2026-07-15'])
  })
})

describe('daysBetween', () => {
  it('counts over the change of clocks and backwards', () => {
    expect([
      daysBetween('2026-03-28', '2026-03-30'),
      daysBetween('2026-03-30', '2026-03-28'),
      daysBetween('2026-01-10', addDays('2026-01-10', 365))
    ]).toEqual([2, -2, 365])
  })
})
