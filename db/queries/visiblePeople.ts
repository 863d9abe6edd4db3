import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { type ListScope, stillVisible, withNewestEpisode } from './visibleFamilies.ts'

/** Those of these people whom this worker may know of: they belong to a family that the worker may see, or to none. */
export async function listVisiblePeople(
  db: Kysely<Tables>,
  scope: ListScope,
  personIds: readonly string[]
): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set()
  const found = await sql<{ id: string }>`
    SELECT p.id FROM person AS p WHERE p._void = 0 AND p.id IN (${sql.join(personIds)})
      AND NOT EXISTS (SELECT 1 FROM familyMember AS m WHERE m.personId = p.id AND m._void = 0)`.execute(db)
  const inFamilies = await findVisibleFamilies(db, scope, personIds)
  return new Set([...found.rows.map(row => row.id), ...inFamilies.keys()])
}

/** For each of these people whom this worker may see, one family that shows them. */
export async function findVisibleFamilies(
  db: Kysely<Tables>,
  scope: ListScope,
  personIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map()
  const found = await sql<{ personId: string; familyId: string }>`
    SELECT m.personId, f.id AS familyId
    FROM familyMember AS m
    JOIN family AS f ON f.id = m.familyId AND f._void = 0
    ${withNewestEpisode}
    WHERE m.personId IN (${sql.join(personIds)}) AND m._void = 0 AND ${stillVisible(scope)}`.execute(db)
  return new Map(found.rows.map(row => [row.personId, row.familyId]))
}
