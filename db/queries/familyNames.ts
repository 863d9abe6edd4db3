import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'

export async function listFamilyNames(
  db: Kysely<Tables>,
  familyIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  if (familyIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('family')
    .select(['id', 'familyName'])
    .where('id', 'in', [...new Set(familyIds)])
    .execute()
  return new Map(rows.map(row => [row.id, row.familyName ?? '']))
}

/** The telephone number that is rung before anything else is done about a restricted family; a setting of the authority. */
export async function findSafeguardingTelephone(db: Kysely<Tables>): Promise<string | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'safeguardingManagerTelephone')
    .where('_void', '=', 0)
    .orderBy('effectiveFrom', 'desc')
    .executeTakeFirst()
  return row?.value ?? null
}
