import type { Given, Json } from '../../nonAnswer.ts'
import type { Answer, AnswerIndex } from '../answer.ts'
import { rowsOf } from '../checkGiven.ts'
import type { AboutPerson, FormContext } from '../context.ts'
import type { FormDefinition } from '../definition.ts'
import type { Question } from '../listQuestions.ts'
import type { Problem } from '../problem.ts'
import type { Row } from '../values/readRows.ts'

/** R: a field of the form. L: the level of need. V: the numbered checks of the assessment. */
export type CheckCode = 'R-01' | 'R-02' | 'R-03' | 'L-01' | `V-0${Digit}` | `V-1${Digit | 0}` | 'V-20'
type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

export type Finding = {
  readonly check: CheckCode
  /** An error stops the submit; a warning needs a comment. */
  readonly kind: 'error' | 'warning'
  readonly at: { readonly section: string; readonly field: string; readonly aboutId: string }
  /** What the sentence names: people by id, fields by key, words. */
  readonly parts: Readonly<Record<string, string>>
  readonly problem: Problem | null
}

export type FlaggedWord = { readonly found: string; readonly suggestion: string | null }
export type FindFlaggedWords = (text: string) => readonly FlaggedWord[]

export type CheckFacts = {
  readonly form: FormDefinition
  readonly context: FormContext
  readonly answers: readonly Answer[]
  readonly index: AnswerIndex
  readonly questions: readonly Question[]
  readonly children: readonly AboutPerson[]
  readonly findGiven: (field: string, aboutId: string) => Given | null
  readonly findFlaggedWords: FindFlaggedWords
}

export type SubmitCheck = (facts: CheckFacts) => readonly Finding[]

export function finding(
  check: CheckCode,
  kind: Finding['kind'],
  field: string,
  aboutId: string,
  parts: Finding['parts'] = {}
): Finding {
  const section = field.slice(0, field.indexOf('.'))
  return { check, kind, at: { section, field, aboutId }, parts, problem: null }
}

export function findValue(facts: CheckFacts, field: string, aboutId: string): Json | null {
  const given = facts.findGiven(field, aboutId)
  return given && 'value' in given ? given.value : null
}

export function textOf(facts: CheckFacts, field: string, aboutId: string): string {
  const found = findValue(facts, field, aboutId)
  return typeof found === 'string' ? found.trim() : ''
}

export function rowsAt(facts: CheckFacts, field: string, aboutId: string): readonly Row[] {
  return rowsOf(findValue(facts, field, aboutId) ?? undefined)
}

export const bornChildren = (facts: CheckFacts) => facts.children.filter(child => !child.isUnborn)
