import { describe, expect, it } from 'vitest'
import type { Field } from '../../../../../domain/forms/definition.ts'
import { findField } from '../../../../../domain/forms/formIndex.ts'
import type { Given } from '../../../../../domain/nonAnswer.ts'
import { sayGiven } from '../../../../../renderer/features/assessment/sayGiven.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../../resources/forms/early-help-assessment.v1/form.ts'

const names = new Map([
  ['sam', 'Sam'],
  ['ola', 'Ola']
])
const nameOf = (id: string) => names.get(id) ?? id

function fieldOf(key: string): Field {
  const field = findField(form, key)
  if (!field) throw new Error(`the form has no ${key}`)
  return field
}

const long = fieldOf('3.why_now')
const say = (field: Field, given: Given | null) => sayGiven(given, field, nameOf)

describe('sayGiven', () => {
  it.each<[string, Field, Given | null, string]>([
    ['nothing', long, null, ''],
    ['words as they were written', long, { value: 'The rent\nwent up' }, 'The rent\nwent up'],
    ['what could not be read as it was typed', long, { raw: '31/31/2026' }, '31/31/2026'],
    ['a way of not answering', long, { nonAnswer: 'not_known' }, 'Not known'],
    [
      'a way of not answering with its reason',
      long,
      { nonAnswer: 'not_applicable', reason: 'moved' },
      'Does not apply: moved'
    ],
    ['a choice by its words', fieldOf('A.eha_type'), { value: 're_assessment' }, 'Re-assessment'],
    [
      'several choices in one line',
      fieldOf('A.other_current_assessments'),
      { value: ['cin', 'cp'] },
      'Child in need plan, Child protection plan'
    ],
    ['a day in words', fieldOf('A.start_date'), { value: '2026-10-05' }, '5 October 2026'],
    [
      'rows with their columns, people by name, without the number of the row',
      fieldOf('A.dates_with_family'),
      {
        value: [
          { id: 'row-1', date: '2026-10-05', place: 'Home', who: ['sam', 'ola'] },
          { id: 'row-2', place: 'School' }
        ]
      },
      'Date: 5 October 2026 · Place: Home · Who was there: Sam, Ola\nPlace: School'
    ],
    ['an organisation by its name', fieldOf('A.lead_org'), { value: { id: null, name: 'Mill School' } }, 'Mill School'],
    [
      'a half-typed cell as it was typed',
      fieldOf('A.dates_with_family'),
      { value: [{ date: { raw: '31/31' } }] },
      'Date: 31/31'
    ]
  ])('says %s', (_, field, given, expected) => {
    expect(say(field, given)).toBe(expected)
  })
})
