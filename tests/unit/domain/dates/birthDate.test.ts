import { describe, expect, it } from 'vitest'
import { checkBirthDate, checkBirthDay } from '../../../../domain/dates/birthDate.ts'
import { exactDate } from '../../../../domain/dates/partialDate.ts'

const today = '2026-11-22'
const born = { unborn: false, today }
const unborn = { unborn: true, today }
const accepted = { status: 'accepted' }

describe('checkBirthDay', () => {
  it.each([
    ['2015-08-31', born, accepted],
    ['2027-03-01', unborn, accepted],
    ['2027-03-01', born, { status: 'refused', because: 'birth_date_future' }],
    ['2015-02-30', born, { status: 'refused', because: 'birth_date_not_in_calendar' }],
    ['1899-01-01', born, { status: 'refused', because: 'birth_date_over_120' }],
    ['1905-11-23', born, accepted],
    ['1905-11-22', born, { status: 'refused', because: 'birth_date_over_120' }],
    ['2026-11-22', born, accepted],
    ['2026-11-23', born, { status: 'refused', because: 'birth_date_future' }],
    ['2028-03-01', unborn, { status: 'refused', because: 'due_date_too_far_ahead' }],
    ['2015-03-01', unborn, { status: 'refused', because: 'due_date_long_past' }]
  ])('answers %s', (bornOn, circumstances, answer) => {
    expect(checkBirthDay(bornOn, circumstances)).toEqual(answer)
  })
})

describe('checkBirthDate', () => {
  it('accepts a year alone', () => {
    expect(checkBirthDate({ year: 2016, quality: 'year_only' }, born)).toEqual(accepted)
  })

  it('accepts this year and an unknown date', () => {
    expect([
      checkBirthDate({ year: 2026, quality: 'year_only' }, born),
      checkBirthDate({ quality: 'unknown' }, born)
    ]).toEqual([accepted, accepted])
  })

  it('refuses an expected date for a child who is born', () => {
    expect(checkBirthDate({ year: 2026, month: 12, day: 1, quality: 'expected' }, born)).toEqual({
      status: 'refused',
      because: 'birth_date_expected_but_born'
    })
  })

  it('counts a great-grandparent only until death', () => {
    expect([
      checkBirthDate(exactDate('1890-01-01'), { ...born, died: exactDate('1970-01-01') }),
      checkBirthDate(exactDate('1890-01-01'), { ...born, died: { quality: 'unknown' } }),
      checkBirthDate(exactDate('1971-01-01'), { ...born, died: exactDate('1970-01-01') })
    ]).toEqual([accepted, accepted, { status: 'refused', because: 'birth_date_after_death' }])
  })
})
