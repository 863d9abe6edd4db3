import { type Given, NonAnswer } from '../nonAnswer.ts'
import type { Field } from './definition.ts'
import { type Problem, type ProblemCode, problem } from './problem.ts'
import { asTyped, isBlank, isPlainObject, type Read } from './values/read.ts'
import { readRows } from './values/readRows.ts'
import { readValue } from './values/readValue.ts'

export type Parsed = { readonly given: Given | null; readonly problem: Problem | null }

const BLANK: Parsed = { given: null, problem: null }

/** The reason words typed beside "not applicable"; the non-answer itself must be one this field offers. */
function parseNonAnswer(field: Field, raw: Readonly<Record<string, unknown>>): Parsed {
  const code = NonAnswer.safeParse(raw.nonAnswer)
  if (!code.success || !field.nonAnswers.includes(code.data)) return kept(raw, 'nonAnswerNotOffered')
  const reason = typeof raw.reason === 'string' && raw.reason.trim() !== '' ? { reason: raw.reason } : {}
  return { given: { nonAnswer: code.data, ...reason }, problem: null }
}

function kept(raw: unknown, code: ProblemCode): Parsed {
  return { given: { raw: asTyped(raw) }, problem: problem(code) }
}

export function readField(field: Field, raw: unknown): Read {
  return field.type === 'list' ? readRows(field.columns ?? [], raw) : readValue(field.type, raw, field.options ?? [])
}

/**
 * What to write down for something typed or chosen: always something, unless the field was emptied. Limits are
 * looked at by `checkGiven`, so that a value outside them is still kept as a value. Never throws.
 */
export function parseGiven(field: Field, raw: unknown): Parsed {
  if (isBlank(raw)) return BLANK
  if (isPlainObject(raw) && Object.hasOwn(raw, 'nonAnswer')) return parseNonAnswer(field, raw)
  const read = readField(field, raw)
  if (!read.ok) return kept(raw, read.code)
  return isBlank(read.value) ? BLANK : { given: { value: read.value }, problem: null }
}
