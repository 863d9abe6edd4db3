import { sql } from 'kysely'
import type { Migration } from '../../../../db/open/migrate.ts'

/** Each step writes a thousand rows and marks all rows of the steps before: half a step would show. */
export const slowMigrations: readonly Migration[] = [1, 2, 3, 4].map(version => ({
  version,
  name: `step ${version}`,
  up: async database => {
    await sql`CREATE TABLE IF NOT EXISTS line (step INTEGER, number INTEGER, seen INTEGER)`.execute(database)
    for (let number = 0; number < 1000; number += 1) {
      await sql`INSERT INTO line VALUES (${version}, ${number}, ${version})`.execute(database)
    }
    await sql`UPDATE line SET seen = ${version}`.execute(database)
  }
}))
