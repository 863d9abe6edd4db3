import type { Store } from '../../../db/commit/store.ts'
import { commitState } from '../../../db/schema/syncTables.ts'
import { localDateOf } from '../../../domain/dates/isoDate.ts'
import { savedStateWords } from '../../../resources/strings/en-GB/savedState.ts'
import { findLastWritten } from './lastWritten.ts'

type Waiting = { readonly familyId: string | null; readonly label: string; readonly entries: number }

/** When the last change reached this disk, and what has not been sent to a hub yet. */
export async function readSavedState(store: Store, workerId: string) {
  const written = await findLastWritten(store)
  const journal = await store.db
    .selectFrom('journal')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('workerId', '=', workerId)
    .executeTakeFirst()
  const committedAt = written === null ? null : new Date(written).toISOString()
  return {
    lastSavedAt: latest(committedAt, journal?.at ?? null),
    waiting: await listWaiting(store, workerId),
    hubSeenAt: null
  }
}

/** By name only for families that this worker is allocated to: the queue must not tell anybody who else is known. */
async function listWaiting({ db, now }: Store, workerId: string): Promise<Waiting[]> {
  const today = localDateOf(now().toISOString())
  const buckets = await db
    .selectFrom('sync_commit')
    .select(({ fn }) => ['bucket', fn.countAll<number>().as('entries')])
    .where('st', '=', commitState.unsent)
    .groupBy('bucket')
    .execute()
  const mine = await db
    .selectFrom('allocation')
    .innerJoin('family', 'family.id', 'allocation.familyId')
    .select(['family.id', 'family.familyName'])
    .where('allocation.workerId', '=', workerId)
    .where('allocation._void', '=', 0)
    .where('allocation.to', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('conflictOfInterest')
            .select('conflictOfInterest.id')
            .whereRef('conflictOfInterest.familyId', '=', 'family.id')
            .where('conflictOfInterest.workerId', '=', workerId)
            .where('conflictOfInterest._void', '=', 0)
            .where(eb => eb.or([eb('endedOn', 'is', null), eb('endedOn', '>', today)]))
        )
      )
    )
    .execute()
  const nameOf = new Map(mine.map(({ id, familyName }) => [id, familyName ?? '']))
  const named = new Map<string, number>()
  let others = 0
  for (const { bucket, entries } of buckets) {
    const familyId = /^f:([0-9a-f-]{36})/.exec(bucket)?.[1]
    if (familyId !== undefined && nameOf.has(familyId)) named.set(familyId, (named.get(familyId) ?? 0) + entries)
    else others += entries
  }
  const waiting: Waiting[] = [...named].map(([familyId, entries]) => ({
    familyId,
    label: nameOf.get(familyId) ?? '',
    entries
  }))
  return others === 0 ? waiting : [...waiting, { familyId: null, label: savedStateWords.others, entries: others }]
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}
