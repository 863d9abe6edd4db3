import { type Operation, type PutOperation, voidField } from '../../domain/commit/operations.ts'
import { readMarks, readStamp } from '../../domain/merge/stamp.ts'
import { UnreadableStamp, WrongBucket } from './errors.ts'
import { findRow } from './project.ts'
import type { Seen, StagedPut } from './staging.ts'
import type { Statements } from './statements.ts'

function namedBy(seen: Seen, field: string): readonly string[] {
  if (seen === undefined || seen === 'current') return []
  const stamp = readStamp(seen)
  if (!stamp) throw new UnreadableStamp()
  return stamp.get(field) ?? []
}

/**
 * The dots that each field of a put replaces: those its author had seen, and those the same action wrote a moment before
 * (an author knows what they wrote themselves).
 */
function replacedBy(
  statements: Statements,
  put: StagedPut,
  bucket: string,
  ownDots: ReadonlySet<string>
): { readonly [field: string]: string[] } {
  const row = findRow(statements, put.type, put.id)
  if (row && row.bucket !== bucket) throw new WrongBucket(put.type)
  const marks = row ? readMarks(put.type, row) : undefined
  const replaced: { [field: string]: string[] } = {}
  for (const [field, { seen }] of put.fields) {
    const standing = (marks?.get(field) ?? []).map(([dot]) => dot)
    const named = seen === 'current' ? standing : namedBy(seen, field)
    const dots = [...new Set([...named, ...standing.filter(dot => ownDots.has(dot))])]
    if (dots.length > 0) replaced[field] = dots
  }
  return replaced
}

/** A put of nothing but the reason travels as the `void` that it is. */
function asVoid(put: PutOperation): Operation {
  const reason = put.f[voidField]
  if (typeof reason !== 'string' || Object.keys(put.f).length !== 1) return put
  const plain = { k: 'void' as const, t: put.t, i: put.i, reason }
  const x = put.x?.[voidField]
  return x ? { ...plain, x } : plain
}

/** What a staged put becomes in its commit. */
export function makeOperation(
  statements: Statements,
  put: StagedPut,
  bucket: string,
  ownDots: ReadonlySet<string>
): Operation {
  const f = Object.fromEntries([...put.fields].map(([field, { value }]) => [field, value]))
  const x = replacedBy(statements, put, bucket, ownDots)
  const plain: PutOperation = { k: 'put', t: put.type, i: put.id, f }
  return asVoid(Object.keys(x).length > 0 ? { ...plain, x } : plain)
}
