import { describe, expect, it } from 'vitest'
import { findField } from '../../../../domain/forms/formIndex.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { scaleFields, scoresIn } from '../../../../domain/readings/scaleAnswers.ts'
import { findForm } from '../../../../resources/forms/registry.ts'

const answered = (field: string, value: Json) =>
  scoresIn({ id: 'answer', field, aboutId: 'rosa', value, writtenOn: '2026-02-02' })

describe('scaleFields', () => {
  it('names questions that the form has', () => {
    const form = findForm('early-help-assessment', 1)
    if (!form) throw new Error('no form')

    expect(scaleFields.filter(field => findField(form, field) === null)).toEqual([])
  })
})

describe('scoresIn', () => {
  it('reads a parent’s own view with the day on which it was written', () => {
    expect(answered('19.pv_scale', 5)).toMatchObject([
      { outcome: 'overall', raterId: 'rosa', score: 5, maximum: 10, readOn: '2026-02-02', scheme: 'family_view' }
    ])
  })

  it('reads each row of the safety scale as the score of whoever gave it', () => {
    const rows = [
      { id: 'r1', person: 'sam', as: 'family', score: 8, reason: 'We eat together', date: '2026-01-20' },
      { id: 'r2', as: 'worker', score: 4, reason: 'Not yet', date: '2026-01-21' }
    ]

    expect(
      answered('17.sos_scale', rows).map(({ raterId, raterKind, score, readOn }) => [raterId, raterKind, score, readOn])
    ).toEqual([
      ['sam', 'family', 8, '2026-01-20'],
      ['', 'worker', 4, '2026-01-21']
    ])
  })

  it('keeps the two schemes of bands apart and says whose feelings they are', () => {
    const row = { sdq_version: 'parent_4_17', sdq_completed_by: 'Rosa', total: 17, sdq_date: '2026-01-20' }

    const found = answered('15.sdq', [
      { ...row, scheme: 'four_band' },
      { ...row, scheme: 'three_band' }
    ])

    expect(new Set(found.map(({ scheme }) => scheme)).size).toBe(2)
    expect(found.map(({ maximum, aboutId }) => [maximum, aboutId])).toEqual([
      [40, 'rosa'],
      [40, 'rosa']
    ])
  })

  it.each([
    ['a half-typed score', '17.sos_scale', [{ as: 'worker', score: { raw: 'five' } }]],
    ['no list at all', '17.sos_scale', 'five'],
    ['a word for a number', '19.pv_scale', 'five'],
    ['another question', '3.agencies', [{ helpful: 3 }]]
  ])('finds nothing in %s', (_what, field, value) => {
    expect(answered(field, value)).toEqual([])
  })
})
