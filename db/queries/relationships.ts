import type { Kysely } from 'kysely'
import { PartialDate } from '../../domain/dates/partialDate.ts'
import type { Tables } from '../schema/tables.ts'
import { type ReadEntry, readRow } from './entries.ts'
import { listMemberIds } from './members.ts'

/** Every relationship that stands between people of one family, kept parentage included: for rules, never to show. */
export async function listFamilyRelationships(db: Kysely<Tables>, familyId: string): Promise<readonly ReadEntry[]> {
  const personIds = await listMemberIds(db, familyId)
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('relationship')
    .selectAll()
    .where('fromPersonId', 'in', personIds)
    .where('_void', '=', 0)
    .execute()
  return rows.map(row => readRow('relationship', { ...row }))
}

/** When each person of a family was born, as far as that is known. */
export async function listPeopleBorn(db: Kysely<Tables>, familyId: string) {
  const rows = await db
    .selectFrom('familyMember as m')
    .innerJoin('person as p', 'p.id', 'm.personId')
    .select(['p.id', 'p.dateOfBirth'])
    .where('m.familyId', '=', familyId)
    .where('m._void', '=', 0)
    .execute()
  return rows.map(row => ({ personId: row.id, born: readBorn(row.dateOfBirth) }))
}

function readBorn(stored: string | null): PartialDate | null {
  const read = stored === null ? null : PartialDate.safeParse(JSON.parse(stored))
  return read?.success ? read.data : null
}
