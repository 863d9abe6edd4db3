import { describe, expect, it } from 'vitest'
import { exactDate, type PartialDate } from '../../../../domain/dates/partialDate.ts'
import { classifyOn } from '../../../../domain/people/lifeStage.ts'

const today = '2026-11-22'
const born = (date: PartialDate | null, isParent = false) => ({ unborn: false, born: date, isParent })
const not = { youngPerson: false, childSections: false, adultSections: false }

describe('classifyOn', () => {
  it.each([
    [born(exactDate('2008-11-22')), { ...not, stage: 'adult', adultSections: true, certain: true }],
    [born(exactDate('2008-11-23')), { ...not, stage: 'child', youngPerson: true, childSections: true, certain: true }],
    [born(exactDate('2019-01-01')), { ...not, stage: 'child', childSections: true, certain: true }],
    [
      born(exactDate('2010-01-01'), true),
      { stage: 'child', youngPerson: true, childSections: true, adultSections: true, certain: true }
    ],
    [
      born({ year: 2008, quality: 'year_only' }),
      { ...not, stage: 'child', youngPerson: true, childSections: true, certain: false }
    ],
    [born({ year: 1980, quality: 'year_only' }), { ...not, stage: 'adult', adultSections: true, certain: true }],
    [born({ year: 2018, quality: 'year_only' }), { ...not, stage: 'child', childSections: true, certain: true }],
    [born({ year: 1980, quality: 'estimated' }), { ...not, stage: 'adult', adultSections: true, certain: false }],
    [born(null), { ...not, stage: 'not_known', childSections: true, certain: false }],
    [born(null, true), { ...not, stage: 'not_known', adultSections: true, certain: false }],
    [
      { unborn: true, born: null, isParent: false },
      { ...not, stage: 'unborn', childSections: true, certain: true }
    ],
    [
      { ...born(exactDate('2015-01-01')), died: exactDate('2026-01-01') },
      { ...not, stage: 'deceased', certain: true }
    ],
    [
      { ...born(exactDate('2015-01-01')), died: { quality: 'unknown' } as const },
      { ...not, stage: 'deceased', certain: true }
    ]
  ])('classifies %o', (person, classification) => {
    expect(classifyOn(person, today)).toEqual(classification)
  })

  it('makes a young person an adult on the 18th birthday and not before', () => {
    const person = born(exactDate('2008-12-01'))

    expect([classifyOn(person, '2026-11-30').stage, classifyOn(person, '2026-12-01').stage]).toEqual(['child', 'adult'])
  })

  it('has somebody alive on a day before the death', () => {
    expect(classifyOn({ ...born(exactDate('2015-01-01')), died: exactDate('2026-01-01') }, '2025-12-31').stage).toBe(
      'child'
    )
  })
})
