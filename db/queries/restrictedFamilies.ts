import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'

type Question = { readonly personIds: readonly string[]; readonly workerId: string; readonly today: string }

/**
 * Whether one of these people belongs to a restricted family that this worker holds no grant for. A declared conflict
 * hides the family before its restriction does. One question with one shape, also for nobody at all.
 */
export async function belongToHiddenFamily(
  db: Kysely<Tables>,
  { personIds, workerId, today }: Question
): Promise<boolean> {
  const { rows } = await sql<{ hidden: number }>`
    SELECT EXISTS (
      SELECT 1 FROM json_each(${JSON.stringify(personIds)}) AS asked
      JOIN familyMember AS m ON m.personId = asked.value AND m._void = 0
      JOIN family AS f ON f.id = m.familyId AND f._void = 0
      JOIN episode AS e ON e.familyId = m.familyId AND e.restricted = 1 AND e._void = 0
      WHERE NOT EXISTS (SELECT 1 FROM restrictedGrant AS g WHERE g.familyId = m.familyId AND g.workerId = ${workerId}
          AND g._void = 0 AND g.expiresOn >= ${today})
        AND NOT EXISTS (SELECT 1 FROM conflictOfInterest AS c WHERE c.familyId = m.familyId AND c.workerId = ${workerId}
          AND c._void = 0 AND (c.endedOn IS NULL OR c.endedOn > ${today}))
    ) AS hidden`.execute(db)
  return rows[0]?.hidden === 1
}
