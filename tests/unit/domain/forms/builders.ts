import type { Answer } from '../../../../domain/forms/answer.ts'
import {
  type AboutPerson,
  type FormContext,
  noRegisterFacts,
  type RegisterFacts
} from '../../../../domain/forms/context.ts'
import type { Column, Field } from '../../../../domain/forms/definition.ts'
import { listQuestions, listRegisterQuestions } from '../../../../domain/forms/listQuestions.ts'
import { shownAnswers } from '../../../../domain/forms/shownAnswers.ts'
import type { Given, Json } from '../../../../domain/nonAnswer.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../resources/forms/early-help-assessment.v1/form.ts'

export const TODAY = '2026-11-22'

export function anAnswer(field: string, given: Given | null, about: Partial<Answer> = {}): Answer {
  return {
    field,
    aboutId: '',
    given,
    basis: null,
    sourcePersonId: null,
    sourceOrganisation: null,
    familyCopy: true,
    familyCopyReason: null,
    carried: 'no',
    ...about
  }
}

export const said = (field: string, value: Json, aboutId = ''): Answer => anAnswer(field, { value }, { aboutId })

/** A person of the age given; what else follows from the age can be overruled. */
export function aPerson(id: string, ageYears: number | null, facts: Partial<AboutPerson> = {}): AboutPerson {
  const isChild = ageYears !== null && ageYears < 18
  return {
    id,
    shortName: id,
    fullName: `${id} Holroyd`,
    bornOn: ageYears === null ? null : `${2026 - ageYears}-03-01`,
    ageYears,
    ageMonths: ageYears === null ? null : ageYears * 12 + 8,
    kind: isChild ? 'child' : 'adult_carer',
    isChild,
    isUnborn: false,
    isAdultWithCare: !isChild && ageYears !== null,
    isParentElsewhere: false,
    isYoungCarer: false,
    deceased: false,
    ...facts
  }
}

export const anUnborn = (id: string) =>
  aPerson(id, null, { kind: 'unborn', isChild: false, isUnborn: true, isAdultWithCare: false })

/** Ten people of one home: two parents and eight children, the eldest grown up. */
export const householdOfTen: readonly AboutPerson[] = [
  aPerson('father', 44),
  aPerson('mother', 42),
  aPerson('eldest', 18, { kind: 'adult_other', isAdultWithCare: false }),
  ...[16, 14, 13, 11, 7, 6, 4].map(age => aPerson(`child${age}`, age))
]

/** A mother, a stepfather, three children, and a father who lives elsewhere. */
export const familyOfThree: readonly AboutPerson[] = [
  aPerson('mother', 38),
  aPerson('stepfather', 41),
  aPerson('eldest', 16),
  aPerson('middle', 12),
  aPerson('youngest', 4),
  aPerson('father', 40, { kind: 'significant_other', isAdultWithCare: false, isParentElsewhere: true })
]

export function aRegister(people: readonly AboutPerson[]): RegisterFacts {
  const children = people.filter(person => person.isChild)
  const adults = people.filter(person => person.isAdultWithCare)
  return {
    ...noRegisterFacts,
    homes: people.map(({ id }) => ({ personId: id, noFixedAddress: false, confidential: false, confidentialFrom: [] })),
    pairsInTheHome: adults.flatMap(adult =>
      children.map(child => ({ adultId: adult.id, childId: child.id, parentalResponsibility: 'yes' as const }))
    ),
    agreements: [{ personId: adults[0]?.id ?? '', agreedOn: '2026-11-01', withdrawnOn: null }],
    chronologyEvents: 3
  }
}

export function aContext(people: readonly AboutPerson[], facts: Partial<FormContext> = {}): FormContext {
  return { today: TODAY, formLength: 'full', people, supportingFamilies: true, register: aRegister(people), ...facts }
}

const SCALARS: Readonly<Partial<Record<Field['type'], Json>>> = {
  text: 'Something said plainly',
  date: TODAY,
  time: '14:30',
  partialDate: { year: 2020, quality: 'year_only' },
  yesNoNotKnown: 'yes',
  yesNo: 'yes',
  person: 'mother',
  people: ['mother'],
  worker: 'worker-1',
  organisation: { id: null, name: 'Riverside Children’s Centre' },
  link: 'row-1',
  file: [{ id: 'file-1', name: 'drawing.png' }],
  signature: { how: 'spoken', name: 'A parent', on: TODAY, witness: null }
}

function scalar(field: Field | Column, words: string): Json {
  if (field.type === 'long') return words
  if (field.type === 'integer' || field.type === 'decimal' || field.type === 'scale') return field.min ?? 5
  const [first] = field.options ?? []
  if (field.type === 'oneOf') return first?.code ?? ''
  if (field.type === 'manyOf') return [field.options?.find(({ code }) => !field.exclusive?.includes(code))?.code ?? '']
  return SCALARS[field.type] ?? ''
}

/** Values that the rules over several fields ask for. */
const CHOSEN: Readonly<Record<string, Json>> = {
  ...Object.fromEntries(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'].map(question => [`S.${question}`, 'no'])),
  '17.sos_scale': [
    { id: 'a', as: 'worker', score: 5, reason: 'It is better than it was', date: TODAY },
    { id: 'b', as: 'family', person: 'mother', score: 6, reason: 'We talk more', date: TODAY }
  ]
}

/** Different words for every field and person, so that nothing looks pasted. */
function wordsFor(field: Field, aboutId: string): string {
  const seed = `${field.key.replaceAll(/[^a-z0-9]/gi, ' ')} ${aboutId} `
  return seed.repeat(Math.ceil(110 / seed.length)).trim()
}

export function aValueFor(field: Field, aboutId: string): Json {
  const chosen = CHOSEN[field.key]
  if (chosen !== undefined) return chosen
  if (field.type !== 'list') return scalar(field, wordsFor(field, aboutId))
  const cells = (field.columns ?? [])
    .filter(({ stage }) => !stage)
    .map(column => [column.key, scalar(column, 'Some words')])
  const row = { ...Object.fromEntries(cells), id: 'row-1' }
  if (field.rowRule === 'sdqTotal') return [{ ...row, total: 0 }]
  return [row]
}

/** Twice: some facts are only asked for once others are known. */
function withRegisterFilled(context: FormContext, rounds = 2): FormContext {
  if (rounds === 0) return context
  const given: Record<string, Record<string, Given>> = {}
  for (const { field, aboutId } of listRegisterQuestions(form, context, [])) {
    if (!field.source || field.type === 'calculated') continue
    const key = `${field.source.register}.${field.source.field}`
    given[aboutId] = { ...given[aboutId], [key]: { value: aValueFor(field, aboutId) } }
  }
  return withRegisterFilled({ ...context, register: { ...context.register, given } }, rounds - 1)
}

export type Filled = { readonly context: FormContext; readonly answers: readonly Answer[] }

/** An assessment in which every question that is shown is answered, and nothing stands in the way of its submit. */
export function aCompleteAssessment(people: readonly AboutPerson[], facts: Partial<FormContext> = {}): Filled {
  const context = withRegisterFilled(aContext(people, facts))
  let answers: readonly Answer[] = []
  for (let round = 0; round < 6; round++) {
    const known = new Set(answers.map(({ field, aboutId }) => `${field}\n${aboutId}`))
    const open = listQuestions(form, context, answers).filter(
      ({ field, aboutId }) => field.type !== 'calculated' && !known.has(`${field.key}\n${aboutId}`)
    )
    if (open.length === 0) break
    answers = [...answers, ...open.map(({ field, aboutId }) => said(field.key, aValueFor(field, aboutId), aboutId))]
  }
  return { context, answers: linkGoals(shownAnswers(form, context, answers)) }
}

/** The one goal belongs to the one worry. */
function linkGoals(answers: readonly Answer[]): readonly Answer[] {
  return answers.map(answer =>
    answer.field === '17.sos_goal'
      ? said('17.sos_goal', [
          { id: 'goal-1', linked_danger: 'row-1', what_will_be_seen: 'Sam is at school', for_how_long: 'A term' }
        ])
      : answer
  )
}

/** The same answers with one changed, or taken out when the value is null. */
export function changed(
  answers: readonly Answer[],
  field: string,
  value: Json | null,
  aboutId = ''
): readonly Answer[] {
  const others = answers.filter(answer => answer.field !== field || answer.aboutId !== aboutId)
  return value === null ? others : [...others, said(field, value, aboutId)]
}
