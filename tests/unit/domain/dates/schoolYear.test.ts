import { describe, expect, it } from 'vitest'
import { schoolYearOn } from '../../../../domain/dates/schoolYear.ts'

describe('schoolYearOn', () => {
  it.each([
    ['2015-08-31', '2026-11-22', { stage: 'year', year: 7 }],
    ['2015-09-01', '2026-11-22', { stage: 'year', year: 6 }],
    ['2022-01-15', '2026-11-22', { stage: 'reception' }],
    ['2022-09-01', '2026-11-22', { stage: 'early_years' }],
    ['2015-08-31', '2026-08-31', { stage: 'year', year: 6 }],
    ['2008-09-01', '2026-11-22', { stage: 'year', year: 13 }],
    ['2008-08-31', '2026-11-22', { stage: 'left_school' }]
  ])('places a child born %s on %s', (bornOn, on, schoolYear) => {
    expect(schoolYearOn(bornOn, on)).toEqual(schoolYear)
  })
})
