import { describe, expect, it } from 'vitest'
import type { Given, Json } from '../../../../../domain/nonAnswer.ts'
import { filesOf } from '../../../../../renderer/features/assessment/FileControl.tsx'
import { type CalculatedSource, sayCalculated } from '../../../../../renderer/features/assessment/sayCalculated.ts'
import { aContext, aPerson } from '../../../domain/forms/builders.ts'

const sam = { ...aPerson('sam', 7, { bornOn: '2019-02-11' }), ageWords: '7' }
const mother = { ...aPerson('mother', 38), ageWords: '38' }

function aSource(
  now: Readonly<Record<string, Json>> = {},
  before: Readonly<Record<string, Json>> = {}
): CalculatedSource {
  const context = aContext([mother, sam])
  const from =
    (values: Readonly<Record<string, Json>>) =>
    (field: string): Given | null =>
      values[field] === undefined ? null : { value: values[field] }
  return {
    assessment: { reference: null, version: 2 },
    facts: {
      ...context,
      people: [mother, sam],
      register: {
        given: {},
        homes: [],
        pairsInTheHome: [],
        agreements: [],
        twins: [],
        chronologyEvents: 0,
        safetyCallRecorded: false
      }
    },
    givenOf: from(now),
    beforeOf: from(before),
    nameOf: id => (id === 'mother' ? 'Rosa' : id)
  }
}

describe('sayCalculated', () => {
  it('says which version it is, the age and the school year', () => {
    expect(['A.version', 'A.eha_ref'].map(field => sayCalculated(field, '', aSource()))).toEqual([['2'], []])
    expect(['1.age_display', '1.year_group'].map(field => sayCalculated(field, 'sam', aSource()))).toEqual([
      ['7'],
      ['Year 3']
    ])
  })

  it.each([
    [1, 'Not yet: 1 need is there now; it takes 3.'],
    [2, 'Not yet: 2 different needs are there now; it takes 3.'],
    [3, 'Yes: 3 different needs are there now (3 or more).']
  ])('counts %d needs in words', (count, said) => {
    const rows = Array.from({ length: count }, (_, place) => ({ criterion: `1.${place}`, status: 'present' }))

    expect(sayCalculated('10.sf_eligible', '', aSource({ '10.sf_need': rows }))).toEqual([said])
  })

  it('names the scheme of the bands, reads kindness the other way round, and never calls it a diagnosis', () => {
    const sdq = {
      sdq_version: 'teacher_4_17',
      sdq_date: '2026-10-05',
      emotional: 0,
      conduct: 0,
      hyperactivity: 8,
      peer: 4,
      prosocial: 4,
      total: 12,
      scheme: 'four_band'
    }

    expect(sayCalculated('15.band', 'sam', aSource({ '15.sdq': [sdq] }))).toEqual([
      'Teacher, ages 4 to 17, 5 October 2026 (four bands): Total 12: slightly raised · Emotional 0: close to average · Conduct 0: close to average · Hyperactivity 8: high · Friends 4: slightly raised · Kindness to others 4: low',
      'The result of a screening, never a diagnosis.'
    ])
  })

  it('says that there are no bands for a version without a table', () => {
    const sdq = { sdq_version: 'parent_2_4', sdq_date: '2026-10-05', total: 0, scheme: 'four_band' }

    expect(sayCalculated('15.band', 'sam', aSource({ '15.sdq': [sdq] }))[0]).toBe(
      'Parent, ages 2 to 4, 5 October 2026: There are no bands for these scores.'
    )
  })

  it('compares the grades with the last assessment by an arrow and by words', () => {
    const now = [{ gcp_carer: 'mother', gcp_date: '2026-10-05', gcp_area_1: 2, gcp_area_2: 3 }]
    const before = [{ gcp_carer: 'mother', gcp_date: '2026-03-01', gcp_area_1: 3, gcp_area_2: 2 }]

    expect(sayCalculated('14.gcp_compare', 'sam', aSource({ '14.gcp': now }, { '14.gcp': before }))).toEqual([
      'Rosa: Physical care 3 → 2, ↑ better',
      'Rosa: Safety 2 → 3, ↓ worse'
    ])
  })

  it('says nothing while there is nothing to work with', () => {
    for (const field of ['10.sf_eligible', '15.band', '14.gcp_compare', '3.why_now']) {
      expect(sayCalculated(field, 'sam', aSource())).toEqual([])
    }
  })
})

describe('filesOf', () => {
  it('keeps the lines that name a file, also one that is still being typed, and nothing else', () => {
    expect(filesOf([{ id: 'a', name: 'Drawing' }, { id: 'b', name: '' }, { id: 'c' }, 'x', null])).toEqual([
      { id: 'a', name: 'Drawing' },
      { id: 'b', name: '' }
    ])
    expect(filesOf(null)).toEqual([])
  })
})
