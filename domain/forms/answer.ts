import type { Basis, Given } from '../nonAnswer.ts'

/** Whether an answer came from the last assessment, and whether somebody has said "still true" since. */
export type Carried = 'no' | 'unconfirmed' | 'confirmed'

/** What stands in one field of an assessment about one person, or about the family (`aboutId` is then ''). */
export type Answer = {
  readonly field: string
  readonly aboutId: string
  readonly given: Given | null
  readonly basis: Basis | null
  readonly sourcePersonId: string | null
  readonly sourceOrganisation: string | null
  readonly familyCopy: boolean
  readonly familyCopyReason: string | null
  readonly carried: Carried
}

export type AnswerIndex = ReadonlyMap<string, Answer>

const indexes = new WeakMap<readonly Answer[], AnswerIndex>()

const keyOf = (field: string, aboutId: string) => `${field}\n${aboutId}`

/** Answers by field and person. Kept per array: a screen asks several questions of the same answers. */
export function indexAnswers(answers: readonly Answer[]): AnswerIndex {
  const known = indexes.get(answers)
  if (known) return known
  const index = new Map(answers.map(answer => [keyOf(answer.field, answer.aboutId), answer]))
  indexes.set(answers, index)
  return index
}

export function findAnswer(index: AnswerIndex, field: string, aboutId: string): Answer | null {
  return index.get(keyOf(field, aboutId)) ?? null
}
