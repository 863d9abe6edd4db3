import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'

/** What each of these workers is called, also after they have left. */
export async function listWorkerNames(
  db: Kysely<Tables>,
  workerIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  if (workerIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('worker')
    .select(['id', 'displayName'])
    .where('id', 'in', [...new Set(workerIds)])
    .execute()
  return new Map(rows.map(row => [row.id, row.displayName ?? '']))
}
