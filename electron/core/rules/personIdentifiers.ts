import type { IdentifierCheck } from '../../../domain/identifiers/check.ts'
import { checkNhsNumber } from '../../../domain/identifiers/nhsNumber.ts'
import { checkUniquePupilNumber } from '../../../domain/identifiers/uniquePupilNumber.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import {
  type IdentifierBecause,
  type IdentifierWarning,
  identifierRefusals,
  identifierWarnings
} from '../../../resources/strings/en-GB/identifiers.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { type EntryFields, type RuleQuestion, textOf, warning } from './rule.ts'

type Check = IdentifierCheck<IdentifierBecause, IdentifierWarning>
type Checked = { readonly fields: EntryFields; readonly problems: readonly FieldProblem[] }

/** Numbers are kept as typed with what the check found; wrong ones are said beside the field and saved all the same. */
export function checkPersonIdentifiers({ after, changes, today }: RuleQuestion): Checked {
  const unborn = textOf(after.personKind) === 'unborn'
  const checks: readonly (readonly [string, (typed: string) => Check])[] = [
    ['nhsNumber', typed => checkNhsNumber(typed, { unborn })],
    ['upn', typed => checkUniquePupilNumber(typed)]
  ]
  const fields: Record<string, Json> = {}
  const problems: FieldProblem[] = []
  for (const [field, check] of checks) {
    if (!(field in changes)) continue
    const given = readGiven(changes[field])
    if (given.value === '') {
      fields[field] = null
      continue
    }
    const found = check(given.value)
    const verified = found.status === 'valid_format' && given.status === 'verified_with_source'
    fields[field] = {
      value: found.status === 'valid_format' ? found.value : given.value,
      status: verified ? 'verified_with_source' : found.status,
      source: given.source,
      on: given.on ?? today
    }
    problems.push(...sentencesOf(field, found))
  }
  return { fields, problems }
}

export function sentencesOf(field: string, found: Check): readonly FieldProblem[] {
  return found.status === 'invalid_format'
    ? [warning(field, identifierRefusals[found.because])]
    : found.warnings.map(one => warning(field, identifierWarnings[one]))
}

/** The window sends what was typed, or the whole of what stood there with a new source. */
function readGiven(given: Json | undefined) {
  if (typeof given === 'string') return { value: given.trim(), status: null, source: null, on: null }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { value: '', status: null, source: null, on: null }
  const parts = new Map<string, Json>(Object.entries(given))
  const part = (name: string) => textOf(parts.get(name))
  return { value: part('value'), status: part('status'), source: part('source') || null, on: part('on') || null }
}
