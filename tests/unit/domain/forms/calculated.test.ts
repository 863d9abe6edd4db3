import { describe, expect, it } from 'vitest'
import {
  countPresentNeeds,
  findSchoolYear,
  gradeChanges,
  networkOf,
  sdqResults
} from '../../../../domain/forms/calculated.ts'
import {
  sdqFourBands,
  sdqThreeBandsParentTotal
} from '../../../../resources/forms/early-help-assessment.v1/measures.ts'
import { anUnborn, aPerson, TODAY } from './builders.ts'

const tables = { four: sdqFourBands, three: sdqThreeBandsParentTotal }

/** A parent's questionnaire whose four scales add up to 17. */
const questionnaire = {
  id: 'row-1',
  sdq_version: 'parent_4_17',
  sdq_date: '2026-10-05',
  emotional: 6,
  conduct: 3,
  hyperactivity: 6,
  peer: 2,
  prosocial: 8,
  total: 17,
  scheme: 'four_band'
}
const bands = (row: Parameters<typeof sdqResults>[0][number]) =>
  sdqResults([row], tables)[0]?.readings.map(({ scale, score, band }) => [scale, score, band])

describe('sdqResults', () => {
  it('names a parent total of 17 high in four bands', () => {
    expect(bands(questionnaire)).toEqual([
      ['total', 17, 'high'],
      ['emotional', 6, 'high'],
      ['conduct', 3, 'slightlyRaised'],
      ['hyperactivity', 6, 'slightlyRaised'],
      ['peer', 2, 'closeToAverage'],
      ['prosocial', 8, 'closeToAverage']
    ])
  })

  it('names the same total a cause for concern in three bands, and no other scale', () => {
    expect(bands({ ...questionnaire, scheme: 'three_band' })).toEqual([['total', 17, 'causeForConcern']])
  })

  it('gives a total that is not the sum of its four scales no band, in either scheme', () => {
    expect(bands({ ...questionnaire, total: 18 })?.some(([scale]) => scale === 'total')).toBe(false)
    expect(bands({ ...questionnaire, total: 18, scheme: 'three_band' })).toEqual([])
  })

  it('gives the versions for ages 2 to 4 no bands, for they have a table of their own', () => {
    expect(bands({ ...questionnaire, sdq_version: 'parent_2_4' })).toEqual([])
  })

  it('leaves out a score that cannot be read and keeps the rest', () => {
    const readings = bands({ ...questionnaire, emotional: { raw: 'six' } })

    expect(readings?.map(([scale]) => scale)).toEqual(['conduct', 'hyperactivity', 'peer', 'prosocial'])
  })
})

describe('countPresentNeeds', () => {
  it('counts different needs that are there now, each once', () => {
    expect(
      countPresentNeeds([
        { criterion: '1.1', status: 'present' },
        { criterion: '1.1', status: 'present' },
        { criterion: '3.2', status: 'present' },
        { criterion: '5.2', status: 'past' },
        { criterion: '9.2', status: 'not_known' },
        { status: 'present' }
      ])
    ).toBe(2)
  })
})

describe('gradeChanges', () => {
  const profile = (gcp_date: string, grades: readonly number[], gcp_carer = 'mother') => ({
    gcp_carer,
    gcp_date,
    ...Object.fromEntries(grades.map((grade, place) => [`gcp_area_${place + 1}`, grade]))
  })

  it('says per area whether it got better, stayed or got worse since the last assessment; 1 is the best', () => {
    const changes = gradeChanges([profile('2026-10-05', [2, 3, 4, 1])], [profile('2026-03-01', [3, 3, 2, 1])])

    expect(changes).toEqual([
      { carerId: 'mother', area: 1, before: 3, now: 2, change: 'better' },
      { carerId: 'mother', area: 2, before: 3, now: 3, change: 'same' },
      { carerId: 'mother', area: 3, before: 2, now: 4, change: 'worse' },
      { carerId: 'mother', area: 4, before: 1, now: 1, change: 'same' }
    ])
  })

  it('compares each carer with themselves only, and the latest profile with the one before it', () => {
    const now = [profile('2026-10-05', [1]), profile('2026-08-01', [2]), profile('2026-10-06', [5], 'father')]

    expect(gradeChanges(now, [profile('2026-03-01', [4])])).toEqual([
      { carerId: 'mother', area: 1, before: 2, now: 1, change: 'better' }
    ])
  })

  it('says nothing when there is no earlier profile', () => {
    expect(gradeChanges([profile('2026-10-05', [1, 1, 1, 1])], [])).toEqual([])
  })
})

describe('findSchoolYear', () => {
  it('is worked out from the birthday, and only for a born child whose birthday is known', () => {
    const born = (bornOn: string | null) => aPerson('sam', 7, { bornOn })

    expect(findSchoolYear(born('2019-02-11'), TODAY)).toEqual({ stage: 'year', year: 3 })
    expect(findSchoolYear(born('2022-01-01'), TODAY)).toEqual({ stage: 'reception' })
    expect(findSchoolYear(born(null), TODAY)).toBeNull()
    expect(findSchoolYear(anUnborn('baby'), TODAY)).toBeNull()
    expect(findSchoolYear(aPerson('mother', 40), TODAY)).toBeNull()
  })
})

describe('networkOf', () => {
  it('names each helper once with everything they do, and nobody who does not help', () => {
    expect(
      networkOf([
        { personId: 'gran', roles: ['childcare'] },
        { personId: 'uncle', roles: ['none'] },
        { personId: 'gran', roles: ['money', 'childcare'] },
        { personId: 'friend', roles: [] }
      ])
    ).toEqual([{ personId: 'gran', roles: ['childcare', 'money'] }])
  })
})
