import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'

export type CurrentAllocation = {
  readonly workerId: string
  readonly allocationRole: string
  readonly displayName: string
}

/** Who works with a family on a day, the latest first. */
export async function listCurrentAllocations(
  db: Kysely<Tables>,
  familyId: string,
  today: string
): Promise<readonly CurrentAllocation[]> {
  const rows = await db
    .selectFrom('allocation as a')
    .leftJoin('worker as w', 'w.id', 'a.workerId')
    .select(['a.workerId', 'a.allocationRole', 'w.displayName'])
    .where('a.familyId', '=', familyId)
    .where('a._void', '=', 0)
    .where(eb => eb.or([eb('a.from', 'is', null), eb('a.from', '<=', today)]))
    .where(eb => eb.or([eb('a.to', 'is', null), eb('a.to', '>=', today)]))
    .orderBy('a.from', 'desc')
    .orderBy('a.id', 'desc')
    .execute()
  return rows.flatMap(row =>
    row.workerId === null
      ? []
      : [{ workerId: row.workerId, allocationRole: row.allocationRole ?? '', displayName: row.displayName ?? '' }]
  )
}
