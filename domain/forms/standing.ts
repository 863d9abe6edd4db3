import type { Given } from '../nonAnswer.ts'
import type { AnswerIndex } from './answer.ts'
import { findAnswer } from './answer.ts'
import { checkGiven } from './checkGiven.ts'
import type { FormContext } from './context.ts'
import type { FormDefinition } from './definition.ts'
import { indexForm } from './formIndex.ts'
import type { ConditionScope } from './holds.ts'
import { findGiven, holds } from './holds.ts'
import type { Question } from './listQuestions.ts'
import { isBlank } from './values/read.ts'

/**
 * How one question stands. `missing`: an answer is due at submit. `open`: blank, and may stay so. `refused`: what was
 * typed cannot stay. `unconfirmed`: carried over, and nobody has said "still true".
 */
export type Standing = 'missing' | 'open' | 'refused' | 'unconfirmed' | 'answered'

export function isAnswered(given: Given | null): boolean {
  if (given === null) return false
  return 'value' in given ? !isBlank(given.value) : 'nonAnswer' in given || !isBlank(given.raw)
}

/** Written by the app itself, or checked pair by pair (V-08): never a gap of one field. */
const NOT_ASKED_HERE: readonly string[] = ['relationship', 'familyCopy', 'assessment']

/** Early help is voluntary: how and when is asked of those who agreed. That somebody did is a check of its own (V-04). */
function isAboutAnAgreementNobodyMade({ field, aboutId }: Question, { context }: ConditionScope): boolean {
  if (field.source?.register !== 'agreement' || aboutId === '') return false
  return !context.register.agreements.some(agreement => agreement.personId === aboutId)
}

function isDemanded(question: Question, scope: ConditionScope): boolean {
  const { field } = question
  if (field.source && NOT_ASKED_HERE.includes(field.source.register)) return false
  if (isAboutAnAgreementNobodyMade(question, scope)) return false
  if (field.required === 'optional' || field.required === 'never') return false
  return field.requiredWhen === undefined || holds(field.requiredWhen, scope)
}

export type Standings = {
  readonly of: (question: Question) => Standing
  readonly given: (question: Question) => Given | null
}

/** How each question stands, for one form, context and set of answers. */
export function readStandings(form: FormDefinition, context: FormContext, answers: AnswerIndex): Standings {
  const index = indexForm(form)
  const people = new Map(context.people.map(person => [person.id, person]))
  const scopeOf = (question: Question): ConditionScope => ({
    context,
    answers,
    person: people.get(question.aboutId) ?? null,
    form: index
  })
  const given = (question: Question) => findGiven(scopeOf(question), question.field.key)
  const of = (question: Question): Standing => {
    const scope = scopeOf(question)
    const found = findGiven(scope, question.field.key)
    if (!isAnswered(found)) return isDemanded(question, scope) ? 'missing' : 'open'
    if (question.field.source === undefined && !checkGiven(question.field, found, context).ok) return 'refused'
    const answer = findAnswer(answers, question.field.key, question.aboutId)
    return answer?.carried === 'unconfirmed' ? 'unconfirmed' : 'answered'
  }
  return { of, given }
}
