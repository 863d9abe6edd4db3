import { findPutProblem } from '../../../domain/commit/putProblem.ts'
import { type RecordTypeName, recordTypeOf } from '../../../domain/records/registry.ts'
import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { type EntryFields, error } from './rule.ts'

/** Every value against the registry: what a commit cannot carry is said beside its field, and nothing is written. */
export function checkValues(type: RecordTypeName, fields: EntryFields): readonly FieldProblem[] {
  const { fields: specs } = recordTypeOf(type)
  const problems: FieldProblem[] = []
  for (const [field, value] of Object.entries(fields)) {
    const spec = Object.hasOwn(specs, field) ? specs[field] : undefined
    if (!spec) problems.push(error(field, peopleSentences.notRead))
    else if (!spec.schema.safeParse(value).success) {
      const say = typeof value === 'string' && value.length > 40 ? peopleSentences.tooLong : peopleSentences.notRead
      problems.push(error(field, say))
    }
  }
  if (problems.length > 0) return problems
  const whole = findPutProblem(type, fields)
  return whole === null ? [] : [error(whole.field ?? '', peopleSentences.tooMuch)]
}
