import { describe, expect, it } from 'vitest'
import { ageShown } from '../../../../domain/dates/ageShown.ts'
import { exactDate } from '../../../../domain/dates/partialDate.ts'

const today = '2026-11-22'
const notKnown = { quality: 'unknown' } as const

describe('ageShown', () => {
  it.each([
    [{ born: exactDate('2015-08-31') }, '11'],
    [{ born: exactDate('2024-11-22') }, '2'],
    [{ born: exactDate('2024-11-23') }, '23 months'],
    [{ born: exactDate('2026-10-22') }, '1 month'],
    [{ born: exactDate('2026-11-10') }, 'under 1 month'],
    [{ born: { year: 2016, quality: 'year_only' } as const }, '9 or 10'],
    [{ born: { year: 2017, quality: 'estimated' } as const }, 'about 9 (estimated)'],
    [
      { born: { year: 2026, month: 12, day: 27, quality: 'expected' } as const, dueOn: '2026-12-27' },
      '35 weeks of pregnancy'
    ],
    [{ born: null, dueOn: '2026-11-22' }, '40 weeks of pregnancy'],
    [{ born: null, dueOn: '2026-11-15' }, '41 weeks of pregnancy'],
    [{ born: null, dueOn: '2027-09-11' }, 'expected'],
    [{ born: null }, 'age not known'],
    [{ born: notKnown }, 'age not known']
  ])('shows %o as "%s"', (life, shown) => {
    expect(ageShown(life, today)).toBe(shown)
  })

  it('stops counting when the person has died', () => {
    const life = { born: exactDate('2015-08-31'), died: exactDate('2022-12-01') }

    expect([ageShown(life, today), ageShown(life, '2040-01-01')]).toEqual(['died aged 7', 'died aged 7'])
  })

  it('shows no age when a date is missing for somebody who has died', () => {
    expect([
      ageShown({ born: exactDate('1950-01-01'), died: notKnown }, today),
      ageShown({ born: notKnown, died: exactDate('2020-01-01') }, today)
    ]).toEqual(['has died', 'has died'])
  })
})
