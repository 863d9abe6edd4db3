import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { decodeCommit } from '../../domain/commit/envelope.ts'
import { asPut, type Operation } from '../../domain/commit/operations.ts'
import { BrokenFile } from '../commit/errors.ts'
import { schemaVersion } from '../schema/schemaVersion.ts'
import { commitState } from '../schema/syncTables.ts'
import type { Tables } from '../schema/tables.ts'

export type ListedChange = {
  readonly at: string
  readonly workerId: string
  readonly actionId: string
  readonly bucket: string
  readonly type: string
  readonly entryId: string
  readonly fields: readonly string[]
  readonly action: 'written' | 'enteredInError' | 'sealed' | 'attached'
  /** Hand it back as `before` to read on. */
  readonly cursor: string
}

export type ChangesQuery = {
  readonly buckets: readonly string[]
  readonly before: string | null
  readonly limit: number
}

function describeOperation(operation: Operation): Pick<ListedChange, 'type' | 'fields' | 'action'> {
  if (operation.k === 'seal') return { type: operation.t, fields: [], action: 'sealed' }
  if (operation.k === 'blob') return { type: 'blob', fields: [], action: 'attached' }
  if (operation.k === 'void') return { type: operation.t, fields: [], action: 'enteredInError' }
  return { type: operation.t, fields: Object.keys(asPut(operation).f), action: 'written' }
}

/** Who changed what in some buckets (a family and its people), newest first, a whole commit at a time. */
export async function listChanges(db: Kysely<Tables>, query: ChangesQuery): Promise<readonly ListedChange[]> {
  if (query.buckets.length === 0) return []
  const place = sql<string>`hlc || ' ' || dev || ':' || n`
  let wanted = db
    .selectFrom('sync_commit')
    .select(['bytes', place.as('cursor')])
    .where('bucket', 'in', query.buckets)
    .where('st', 'not in', [commitState.quarantined, commitState.notApplied])
  if (query.before !== null)
    wanted = wanted.where('hlc', '<=', query.before.slice(0, 12)).where(place, '<', query.before)
  const rows = await wanted.orderBy('hlc', 'desc').orderBy(place, 'desc').limit(query.limit).execute()
  return rows.flatMap(({ bytes, cursor }) => {
    const decoded = decodeCommit(bytes, schemaVersion)
    if (decoded.kind !== 'commit') throw new BrokenFile('a merged commit cannot be read')
    const { w, u, a, b, ops } = decoded.commit
    const origin = { at: w, workerId: u, actionId: a, bucket: b, cursor }
    return ops.map(operation => ({ ...origin, entryId: operation.i, ...describeOperation(operation) }))
  })
}
