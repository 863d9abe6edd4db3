import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Migration } from '../open/migrate.ts'

const ofFamily =
  'family, familyMember, episode, allocation, involvedAgency, conflictOfInterest, restrictedGrant, agreement, withdrawal, sharingPreference, lawfulBasis, disclosure, optionalConsent'
const ofPerson =
  'person, personName, personAddress, safeAddress, contactPoint, placeOfLearning, relationship, contactRestriction, personNamedOnly'

const Names = z.array(z.object({ name: z.string() }))

/** The rows of one table in one bucket as JSON, without what is empty; null where there are none. */
async function rowsOf(db: Kysely<never>, table: string) {
  const { rows } = await sql`SELECT name FROM pragma_table_info(${table}) WHERE name <> 'bucket'`.execute(db)
  const fields = Names.parse(rows).map(({ name }) => sql`${sql.lit(name)}, ${sql.ref(name)}`)
  return sql`${sql.lit(table)}, json((SELECT json_group_array(json_patch('{}', json_object(${sql.join(fields)})) ORDER BY id)
    FROM ${sql.table(table)} WHERE bucket = b.id HAVING count(*) > 0))`
}

/** Sixty bits of the uuid behind "f:" or "p:": its first three parts without the digit that says its version. */
const places = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 15, 16, 17]
const digits = places.map((place, turn) => {
  const digit = sql`instr('0123456789abcdef', lower(substr(b.id, ${sql.lit(place + 3)}, 1))) - 1`
  return sql`((${digit}) << ${sql.lit(4 * (places.length - 1 - turn))})`
})

const hexadecimal = (count: number) => '[0-9a-fA-F]'.repeat(count)
const ofSomebody = [8, 4, 4, 4, 12].map(hexadecimal).join('-')

async function fill(db: Kysely<never>, kind: string, tables: string): Promise<void> {
  const held = await Promise.all(tables.split(', ').map(table => rowsOf(db, table)))
  const bucket = `${kind}:${ofSomebody}`
  await sql`INSERT INTO register (number, entries)
    SELECT number, json_group_object(bucket, json(held) ORDER BY bucket) FROM (
      SELECT ${sql.join(digits, sql` | `)} AS number, b.id AS bucket,
        json_patch('{}', json_object(${sql.join(held)})) AS held
      FROM sync_bucket AS b WHERE b.id GLOB ${bucket} OR b.id GLOB ${`${bucket}/*`}
    ) WHERE held <> '{}' GROUP BY number
    ON CONFLICT DO UPDATE SET entries = json_patch(register.entries, excluded.entries)`.execute(db)
}

/**
 * The register of a family or person in one place (docs/adr/0015). It takes over from the indexes by bucket, which only
 * the opening of a family asked. A later migration that changes rows of these tables has to change `register` with them.
 */
export const register: Migration = {
  version: 4,
  name: 'register',
  up: async db => {
    await sql`CREATE TABLE register (number INTEGER NOT NULL PRIMARY KEY, entries TEXT NOT NULL) STRICT`.execute(db)
    await fill(db, 'f', ofFamily)
    await fill(db, 'p', ofPerson)
    for (const table of [...ofFamily.split(', '), ...ofPerson.split(', ')])
      await sql`DROP INDEX ${sql.ref(`${table}_bucket`)}`.execute(db)
  }
}
