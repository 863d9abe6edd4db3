import { type Answer, indexAnswers } from '../../../domain/forms/answer.ts'
import type { FormContext } from '../../../domain/forms/context.ts'
import type { Field, FormDefinition } from '../../../domain/forms/definition.ts'
import { listQuestions } from '../../../domain/forms/listQuestions.ts'
import { readStandings } from '../../../domain/forms/standing.ts'
import { Basis, Given, type Json } from '../../../domain/nonAnswer.ts'
import type { PracticeAssessment, PracticeGiven } from '../../../resources/practice-county/assessment.ts'
import { dayBefore } from '../../../resources/practice-county/dayBefore.ts'
import { practiceId, practicePersonId } from './practiceId.ts'

export type Naming = { readonly familyKey: string; readonly today: string }

type Plain = { readonly [key: string]: Json }

function isPlain(value: PracticeGiven): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Days count from today, and people and workers are named by their keys, until the file is made. */
function resolved(value: Json, naming: Naming): Json {
  if (Array.isArray(value)) return value.map((one: Json) => resolved(one, naming))
  if (!isPlain(value)) return value
  const { daysAgo, person, worker, ...others } = value
  const alone = Object.keys(others).length === 0
  if (alone && typeof daysAgo === 'number') return dayBefore(naming.today, daysAgo)
  if (alone && typeof person === 'string') return practicePersonId(naming.familyKey, person)
  if (alone && typeof worker === 'string') return practiceId(worker)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one, naming)]))
}

const unsaid = {
  basis: null,
  sourcePersonId: null,
  sourceOrganisation: null,
  familyCopy: true,
  familyCopyReason: null,
  carried: 'no'
} as const

function answerOf(field: string, aboutId: string, given: PracticeGiven, naming: Naming): Answer {
  const base = { field, aboutId, ...unsaid }
  if (!isPlain(given)) return { ...base, given: { value: resolved(given, naming) } }
  if ('value' in given && 'basis' in given) {
    const sourcePersonId = typeof given.from === 'string' ? practicePersonId(naming.familyKey, given.from) : null
    return {
      ...base,
      given: { value: resolved(given.value ?? null, naming) },
      basis: Basis.parse(given.basis),
      sourcePersonId
    }
  }
  const odd = 'nonAnswer' in given || 'raw' in given ? Given.parse(given) : null
  return { ...base, given: odd ?? { value: resolved(given, naming) } }
}

/** The answers as they are written down, with the ids of the people they are about. */
export function answersOf({ answers }: PracticeAssessment, naming: Naming): readonly Answer[] {
  return Object.entries(answers).flatMap(([about, fields]) => {
    const aboutId = about === 'family' ? '' : practicePersonId(naming.familyKey, about)
    return Object.entries(fields).map(([field, given]) => answerOf(field, aboutId, given, naming))
  })
}

function nonAnswerOf({ nonAnswers }: Field): Given | null {
  const nonAnswer = (['not_asked', 'not_known', 'not_applicable'] as const).find(code => nonAnswers.includes(code))
  if (nonAnswer === undefined) return null
  return nonAnswer === 'not_applicable' ? { nonAnswer, reason: 'It did not come up this time.' } : { nonAnswer }
}

/** Answers what is still due with a non-answer, again and again, since one answer opens the next question. */
export function withRest(form: FormDefinition, facts: FormContext, answers: readonly Answer[]): readonly Answer[] {
  const standings = readStandings(form, facts, indexAnswers(answers))
  const rest = listQuestions(form, facts, answers).flatMap(question => {
    const given = standings.of(question) === 'missing' ? nonAnswerOf(question.field) : null
    return given === null ? [] : [{ field: question.field.key, aboutId: question.aboutId, ...unsaid, given }]
  })
  return rest.length === 0 ? answers : withRest(form, facts, [...answers, ...rest])
}
