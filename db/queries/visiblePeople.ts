import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { type ListScope, visibleFamilies } from './visibleFamilies.ts'

/** Those of these people whom this worker may know of: they belong to a family that the worker may see, or to none. */
export async function listVisiblePeople(
  db: Kysely<Tables>,
  scope: ListScope,
  personIds: readonly string[]
): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set()
  const found = await sql<{ id: string }>`
    WITH visible AS (SELECT f.id FROM ${visibleFamilies(scope)})
    SELECT p.id FROM person AS p WHERE p._void = 0 AND p.id IN (${sql.join(personIds)})
      AND (EXISTS (SELECT 1 FROM familyMember AS m JOIN visible AS v ON v.id = m.familyId
          WHERE m.personId = p.id AND m._void = 0)
        OR NOT EXISTS (SELECT 1 FROM familyMember AS m WHERE m.personId = p.id AND m._void = 0))`.execute(db)
  return new Set(found.rows.map(row => row.id))
}
