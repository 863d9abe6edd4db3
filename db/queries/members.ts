import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'

/** Everybody who belongs or once belonged to a family; a membership entered in error does not count. */
export async function listMemberIds(db: Kysely<Tables>, familyId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('familyMember')
    .select('personId')
    .distinct()
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .where('personId', 'is not', null)
    .execute()
  return rows.flatMap(row => (row.personId === null ? [] : [row.personId]))
}

export async function findMembership(
  db: Kysely<Tables>,
  familyId: string,
  personId: string
): Promise<{ readonly id: string; readonly to: string | null } | null> {
  const row = await db
    .selectFrom('familyMember')
    .select(['id', 'to'])
    .where('familyId', '=', familyId)
    .where('personId', '=', personId)
    .where('_void', '=', 0)
    .orderBy('to', 'asc')
    .executeTakeFirst()
  return row ?? null
}
