import { commitBytesLimit, operationsLimit } from '../../domain/commit/envelope.ts'
import type { Operation, PutOperation } from '../../domain/commit/operations.ts'
import { entryKey } from '../../domain/merge/replica.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import type { RecordTypeName } from '../../domain/records/registry.ts'
import { UnacceptableValue } from './errors.ts'

/** Which values a change replaces: those named by a stamp, all that stand now, or none. */
export type Seen = string | 'current' | undefined

export type StagedPut = {
  readonly type: RecordTypeName
  readonly id: string
  readonly fields: Map<string, { readonly value: Json; readonly seen: Seen }>
}

export type StagedBucket = { readonly puts: Map<string, StagedPut>; readonly others: Operation[] }

/** What a unit has been asked to write, by bucket: one commit each, and one put for each entry in it. */
export type Staging = Map<string, StagedBucket>

export function stagedBucket(staging: Staging, bucket: string): StagedBucket {
  const known = staging.get(bucket)
  if (known) return known
  const fresh = { puts: new Map(), others: [] }
  staging.set(bucket, fresh)
  return fresh
}

export function stagePut(
  staging: Staging,
  bucket: string,
  change: { readonly type: RecordTypeName; readonly id: string; readonly set: { readonly [field: string]: Json } },
  seen: Seen
): void {
  const { puts } = stagedBucket(staging, bucket)
  const key = entryKey(change.type, change.id)
  const staged = puts.get(key) ?? { type: change.type, id: change.id, fields: new Map() }
  puts.set(key, staged)
  for (const [field, value] of Object.entries(change.set)) {
    staged.fields.set(field, { value, seen: seen ?? staged.fields.get(field)?.seen })
  }
}

/** Room for the envelope around the operations. */
const envelopeRoom = 2 * 1024

const sizeOf = (operation: Operation) => Buffer.byteLength(JSON.stringify(operation)) + 1

/** Splits what one action writes to one bucket where a commit would grow beyond its limits. */
export function packOperations(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const room = commitBytesLimit - envelopeRoom
  const packs: Operation[][] = []
  let pack: Operation[] = []
  let size = 0
  for (const operation of operations) {
    const bytes = sizeOf(operation)
    if (bytes > room)
      throw new UnacceptableValue(nameOf(operation), { problem: 'tooLarge', field: largestField(operation) })
    if (pack.length === operationsLimit || (pack.length > 0 && size + bytes > room)) {
      packs.push(pack)
      pack = []
      size = 0
    }
    pack.push(operation)
    size += bytes
  }
  if (pack.length > 0) packs.push(pack)
  return packs
}

const nameOf = (operation: Operation) => (operation.k === 'blob' ? 'blob' : operation.t)

function largestField(operation: Operation): string | null {
  if (operation.k !== 'put') return null
  const size = (field: string, put: PutOperation) => JSON.stringify(put.f[field] ?? null).length
  return Object.keys(operation.f).toSorted((a, b) => size(b, operation) - size(a, operation))[0] ?? null
}
