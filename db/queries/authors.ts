import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'

/** Everybody who wrote into each entry of these buckets, by entry. */
export async function listAuthors(
  db: Kysely<Tables>,
  buckets: readonly string[]
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (buckets.length === 0) return new Map()
  const found = await sql<{ entryId: string; author: string }>`
    SELECT DISTINCT json_extract(operation.value, '$.i') AS entryId, json_extract(CAST(c.bytes AS TEXT), '$.u') AS author
    FROM sync_commit AS c, json_each(CAST(c.bytes AS TEXT), '$.ops') AS operation
    WHERE c.bucket IN (${sql.join(buckets)}) AND c.st < 3`.execute(db)
  const authors = new Map<string, string[]>()
  for (const { entryId, author } of found.rows) authors.set(entryId, [...(authors.get(entryId) ?? []), author])
  return authors
}

/** Whether everybody in a list works for this organisation. */
export async function allWorkFor(
  db: Kysely<Tables>,
  workerIds: readonly string[],
  organisationId: string | null
): Promise<boolean> {
  if (organisationId === null) return false
  const rows = await db.selectFrom('worker').select('organisationId').where('id', 'in', workerIds).execute()
  return rows.length > 0 && rows.every(row => row.organisationId === organisationId)
}
