import type { Kysely } from 'kysely'
import { lastReadingAt } from '../../domain/commit/clock.ts'
import { voidField } from '../../domain/commit/operations.ts'
import { orderHeads } from '../../domain/merge/heads.ts'
import { emptyReplica, mergeCommits } from '../../domain/merge/replica.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import { isRecordTypeName, type RecordTypeName } from '../../domain/records/registry.ts'
import { protectiveRankOf } from '../commit/entryRow.ts'
import type { Tables } from '../schema/tables.ts'
import { readCommits } from './readCommits.ts'

export type StoodEntry = {
  readonly type: RecordTypeName
  readonly id: string
  readonly bucket: string
  /** Only what had been written by then; a field nobody had filled is not there. */
  readonly fields: { readonly [field: string]: Json }
  readonly voidReason: string | null
}

/**
 * The entries of a bucket as they stood at an instant, told from the commits by the same merge that keeps the tables.
 * The hybrid clock decides what was written by then: wall clocks of different laptops cannot be compared.
 */
export async function asItStood(db: Kysely<Tables>, bucket: string, instant: string): Promise<readonly StoodEntry[]> {
  const commits = await readCommits(db, { bucket, upTo: lastReadingAt(Date.parse(instant)) })
  const entries: StoodEntry[] = []
  for (const { type, id, fields } of mergeCommits(emptyReplica, commits).entries.values()) {
    if (!isRecordTypeName(type)) continue
    const shown: { [field: string]: Json } = {}
    for (const [field, { heads }] of fields) {
      const [first] = orderHeads(heads, protectiveRankOf(type, field))
      if (first) shown[field] = first.value
    }
    const { [voidField]: reason = null, ...rest } = shown
    entries.push({ type, id, bucket, fields: rest, voidReason: typeof reason === 'string' ? reason : null })
  }
  return entries
}
