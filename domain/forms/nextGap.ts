import { type Answer, indexAnswers } from './answer.ts'
import type { FormContext } from './context.ts'
import type { FormDefinition } from './definition.ts'
import { listQuestions, type Question } from './listQuestions.ts'
import { readStandings, type Standing } from './standing.ts'

const GAPS: ReadonlySet<Standing> = new Set(['missing', 'refused', 'unconfirmed'])

type Place = { readonly field: string; readonly aboutId: string } | null

/** The next question that still needs somebody, after the given place and then from the top; `null` if there is none. */
export function nextGap(
  form: FormDefinition,
  context: FormContext,
  answers: readonly Answer[],
  from: Place
): Question | null {
  return gapFrom(form, context, answers, from, questions => questions)
}

/** The same the other way: before the given place, and then from the end. */
export function previousGap(
  form: FormDefinition,
  context: FormContext,
  answers: readonly Answer[],
  from: Place
): Question | null {
  return gapFrom(form, context, answers, from, questions => questions.toReversed())
}

function gapFrom(
  form: FormDefinition,
  context: FormContext,
  answers: readonly Answer[],
  from: Place,
  inOrder: (questions: readonly Question[]) => readonly Question[]
): Question | null {
  const questions = inOrder(listQuestions(form, context, answers))
  const standings = readStandings(form, context, indexAnswers(answers))
  const place = questions.findIndex(({ field, aboutId }) => field.key === from?.field && aboutId === from.aboutId)
  const inTurn = [...questions.slice(place + 1), ...questions.slice(0, place + 1)]
  return inTurn.find(question => GAPS.has(standings.of(question))) ?? null
}
