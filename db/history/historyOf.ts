import type { Kysely } from 'kysely'
import { type Dot, dotOf } from '../../domain/commit/dot.ts'
import type { Commit } from '../../domain/commit/envelope.ts'
import { asPut } from '../../domain/commit/operations.ts'
import { orderHeads } from '../../domain/merge/heads.ts'
import { emptyReplica, entryKey, mergeCommits } from '../../domain/merge/replica.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import type { RecordTypeName } from '../../domain/records/registry.ts'
import { protectiveRankOf } from '../commit/entryRow.ts'
import type { Tables } from '../schema/tables.ts'
import { readCommits } from './readCommits.ts'

export type HistoryStep = {
  readonly field: string
  readonly value: Json
  readonly dot: Dot
  readonly workerId: string
  readonly deviceId: string
  /** The wall clock of the laptop it was written on. */
  readonly writtenAt: string
  /** Which values the author had before them and replaced. */
  readonly replaced: readonly Dot[]
  readonly standing: 'shown' | 'other' | 'replaced'
}

export type EntryName = { readonly type: RecordTypeName; readonly id: string }

function stepsOf(commit: Commit, { type, id }: EntryName): Omit<HistoryStep, 'standing'>[] {
  const author = { dot: dotOf(commit.d, commit.n), workerId: commit.u, deviceId: commit.d, writtenAt: commit.w }
  return commit.ops.flatMap(operation => {
    if ((operation.k !== 'put' && operation.k !== 'void') || operation.t !== type || operation.i !== id) return []
    const put = asPut(operation)
    return Object.entries(put.f).map(([field, value]) => ({
      field,
      value,
      ...author,
      replaced: put.x?.[field] ?? []
    }))
  })
}

/** Every value that a field of an entry ever had, or all its fields, newest first: replaced values are never lost. */
export async function historyOf(
  db: Kysely<Tables>,
  entry: EntryName,
  field: string | null = null
): Promise<readonly HistoryStep[]> {
  const row = await db.selectFrom(entry.type).select('bucket').where('id', '=', entry.id).executeTakeFirst()
  if (!row) return []
  const commits = await readCommits(db, { bucket: row.bucket, mentioning: entry.id })
  const fields = mergeCommits(emptyReplica, commits).entries.get(entryKey(entry.type, entry.id))?.fields
  return commits
    .flatMap(commit => stepsOf(commit, entry))
    .filter(step => field === null || step.field === field)
    .map(step => {
      const rank = protectiveRankOf(entry.type, step.field)
      const heads = orderHeads(fields?.get(step.field)?.heads ?? [], rank)
      const index = heads.findIndex(head => head.dot === step.dot)
      const standing: HistoryStep['standing'] = index === 0 ? 'shown' : index > 0 ? 'other' : 'replaced'
      return { ...step, standing }
    })
    .toReversed()
}
