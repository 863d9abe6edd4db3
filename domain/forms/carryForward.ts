import type { Answer } from './answer.ts'
import type { FormDefinition } from './definition.ts'
import { findField } from './formIndex.ts'
import { isAnswered } from './standing.ts'

/**
 * The answers a new assessment starts from, each to be confirmed with "still true?". What belongs to one moment (the
 * child's words, who was seen, scores, signatures, the decision) is asked afresh, as is what the form no longer has.
 */
export function carryForward(form: FormDefinition, previousAnswers: readonly Answer[]): readonly Answer[] {
  return previousAnswers.flatMap(answer => {
    const field = findField(form, answer.field)
    if (field === null || field.carry === 'never' || field.source !== undefined) return []
    if (!isAnswered(answer.given) || (answer.given && 'raw' in answer.given)) return []
    return [{ ...answer, carried: 'unconfirmed' as const }]
  })
}
