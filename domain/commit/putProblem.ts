import type { Json } from '../nonAnswer.ts'
import { isRecordTypeName, recordTypeOf } from '../records/registry.ts'
import { commitBytesLimit } from './envelope.ts'

export type PutProblem = {
  readonly problem: 'tooLarge' | 'invalid' | 'unknownType' | 'unknownField'
  readonly field: string | null
}

/** Room that the envelope and the list of replaced values need beside the values themselves. */
const reserve = 8 * 1024

const byteLength = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

/** Why these values cannot become a commit, or null. Ask before `unit.put`, to say it beside the field. */
export function findPutProblem(type: string, set: { readonly [field: string]: Json }): PutProblem | null {
  if (!isRecordTypeName(type)) return { problem: 'unknownType', field: null }
  const { fields } = recordTypeOf(type)
  for (const [field, value] of Object.entries(set)) {
    const spec = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (!spec) return { problem: 'unknownField', field }
    if (!spec.schema.safeParse(value).success) return { problem: 'invalid', field }
  }
  if (byteLength(set) <= commitBytesLimit - reserve) return null
  const [largest] = Object.entries(set).toSorted(([, a], [, b]) => byteLength(b) - byteLength(a))
  return { problem: 'tooLarge', field: largest?.[0] ?? null }
}
