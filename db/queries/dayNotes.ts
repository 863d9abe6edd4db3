import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'

type OfFamily = { readonly familyId: string; readonly on: string }
type OfPerson = { readonly familyId: string; readonly personId: string }

const columns = [
  'id',
  'familyId',
  'noteType',
  'eventOn',
  'failedContact',
  'peopleSeenIds',
  'authorId',
  'finalisedAt'
] as const

/**
 * The notes that a clock can still be told by: those not finished, and after each of these days the first visit and the
 * first contact both ways. A visit stops what runs, so the next one changes nothing until something begins again.
 */
export async function listNotesThatCount(
  db: Kysely<Tables>,
  familyIds: readonly string[],
  beginnings: readonly OfFamily[]
) {
  const { rows: firsts } = await sql<{ visitId: string | null; contactId: string | null }>`
    SELECT
      (SELECT n.id FROM note AS n WHERE n.familyId = b.value ->> 'familyId' AND n.eventOn >= b.value ->> 'on'
        AND n._void = 0 AND n.noteType = 'visit' AND n.failedContact IS NOT 'yes'
        ORDER BY n.eventOn LIMIT 1) AS visitId,
      (SELECT n.id FROM note AS n WHERE n.familyId = b.value ->> 'familyId' AND n.eventOn >= b.value ->> 'on'
        AND n._void = 0 AND n.failedContact IS NOT 'yes' AND (n.noteType = 'call'
          OR (n.noteType IN ('visit', 'meeting') AND ifnull(n.peopleSeenIds, '[]') <> '[]'))
        ORDER BY n.eventOn LIMIT 1) AS contactId
    FROM json_each(${JSON.stringify(beginnings)}) AS b`.execute(db)
  const ids = new Set(firsts.flatMap(({ visitId, contactId }) => [visitId, contactId]).filter(id => id !== null))
  const found = await db
    .selectFrom('note')
    .select(columns)
    .where(sql<boolean>`id IN (SELECT value FROM json_each(${JSON.stringify([...ids])}))`)
    .execute()
  // As literals: an index of these rows alone is only taken where the words of its condition stand here.
  const unkept = await db
    .selectFrom('note')
    .select(columns)
    .where(sql<boolean>`familyId IN (SELECT value FROM json_each(${JSON.stringify(familyIds)}))`)
    .where(sql<boolean>`(finalisedAt IS NULL OR finalisedAt < eventOn) AND _void = 0`)
    .execute()
  return [...found.filter(({ id }) => !unkept.some(note => note.id === id)), ...unkept]
}

/** The first and the last day on which each of these people was seen in this family; no row for who never was. */
export async function listFirstAndLastSeen(db: Kysely<Tables>, people: readonly OfPerson[]) {
  const seenOn = (order: 'ASC' | 'DESC') => sql`(
    SELECT n.eventOn FROM note AS n WHERE n.familyId = asked.familyId AND n.eventOn IS NOT NULL AND n._void = 0
      AND EXISTS (SELECT 1 FROM noteChild AS c WHERE c.personId = asked.personId AND c.noteId = n.id
        AND c.seen = 'yes' AND c._void = 0)
    ORDER BY n.eventOn ${sql.raw(order)} LIMIT 1)`
  const { rows } = await sql<OfPerson & { readonly firstOn: string | null; readonly lastOn: string | null }>`
    SELECT familyId, personId, ${seenOn('ASC')} AS firstOn, ${seenOn('DESC')} AS lastOn
    FROM (SELECT value ->> 'familyId' AS familyId, value ->> 'personId' AS personId
      FROM json_each(${JSON.stringify(people)})) AS asked
    WHERE EXISTS (SELECT 1 FROM noteChild AS c
      WHERE c.personId = asked.personId AND c.seen = 'yes' AND c._void = 0)`.execute(db)
  return rows.flatMap(({ familyId, personId, firstOn, lastOn }) =>
    [...new Set([firstOn, lastOn])].map(eventOn => ({ familyId, personId, eventOn }))
  )
}
