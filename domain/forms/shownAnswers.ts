import type { Answer } from './answer.ts'
import type { FormContext } from './context.ts'
import type { FormDefinition } from './definition.ts'
import { listQuestions } from './listQuestions.ts'

/**
 * The answers to questions that are shown now: what is sealed and printed. The others stay in the draft, so that a
 * question that is hidden by mistake and shown again still has its answer.
 */
export function shownAnswers(
  form: FormDefinition,
  context: FormContext,
  answers: readonly Answer[]
): readonly Answer[] {
  const shown = new Set(listQuestions(form, context, answers).map(({ field, aboutId }) => `${field.key}\n${aboutId}`))
  return answers.filter(({ field, aboutId }) => shown.has(`${field}\n${aboutId}`))
}
