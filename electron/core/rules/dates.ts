import { boundsOf } from '../../../domain/dates/compareDates.ts'
import { isIsoDate } from '../../../domain/dates/isoDate.ts'
import { PartialDate } from '../../../domain/dates/partialDate.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { type EntryFields, error, isBlank, type RuleQuestion } from './rule.ts'

export type ReadPartial = { readonly date: PartialDate | null; readonly real: boolean }

/** A partial date as it was sent; `real` is false for a day that is in no calendar. */
export function readPartial(value: Json | undefined): ReadPartial {
  if (isBlank(value)) return { date: null, real: true }
  const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutNulls(value) : value
  const read = PartialDate.safeParse(given)
  return read.success ? { date: read.data, real: true } : { date: null, real: false }
}

function withoutNulls(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null))
}

/** Both ends of a span of partial dates: each a real date, and the end not before the start. */
export function checkSpan({ after, changes }: RuleQuestion, from = 'from', to = 'to'): readonly FieldProblem[] {
  const start = readPartial(after[from])
  const end = readPartial(after[to])
  const problems: FieldProblem[] = []
  if (!start.real && from in changes) problems.push(error(from, peopleSentences.dateNotInCalendar))
  if (!end.real && to in changes) problems.push(error(to, peopleSentences.dateNotInCalendar))
  const startBounds = start.date === null ? null : boundsOf(start.date)
  const endBounds = end.date === null ? null : boundsOf(end.date)
  if (startBounds !== null && endBounds !== null && endBounds.latest < startBounds.earliest)
    problems.push(error(to in changes ? to : from, peopleSentences.endBeforeStart))
  return problems
}

/** The same for two whole days (`YYYY-MM-DD`). */
export function checkDays({ after, changes }: RuleQuestion, from: string, to: string): readonly FieldProblem[] {
  const problems: FieldProblem[] = []
  for (const field of [from, to]) {
    const value = after[field]
    if (field in changes && typeof value === 'string' && value !== '' && !isIsoDate(value))
      problems.push(error(field, peopleSentences.dateNotInCalendar))
  }
  const [start, end] = [after[from], after[to]]
  if (problems.length === 0 && typeof start === 'string' && typeof end === 'string' && end !== '' && end < start)
    problems.push(error(to in changes ? to : from, peopleSentences.endBeforeStart))
  return problems
}

/** A day that has not come yet cannot have been a day on which something was agreed, shared or ended. */
export function checkNotAhead({ changes, today }: RuleQuestion, fields: readonly string[]): readonly FieldProblem[] {
  return fields.flatMap(field => {
    const value = changes[field]
    if (typeof value !== 'string' || value === '') return []
    if (!isIsoDate(value)) return [error(field, peopleSentences.dateNotInCalendar)]
    return value > today ? [error(field, peopleSentences.dateAhead)] : []
  })
}

/** Partial dates are stored as the calendar rule has them: without empty parts. */
export function tidyPartials(changes: EntryFields, fields: readonly string[]): EntryFields {
  const tidied: Record<string, Json> = {}
  for (const field of fields) {
    if (!(field in changes)) continue
    const { date } = readPartial(changes[field])
    tidied[field] = date === null ? null : { ...date }
  }
  return { ...changes, ...tidied }
}
