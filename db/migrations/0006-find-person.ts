import { sql } from 'kysely'
import type { Migration } from '../open/migrate.ts'

const statements = [
  // A column for each reason to be found, so that a search says why and leaves out what a worker may not be told.
  `CREATE VIRTUAL TABLE personFind USING fts5(
    names, sounds, schools, birth, homes, numbers, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
  )`,
  // Without this option a removed word stays readable in the decrypted file until VACUUM (security.md L6).
  `INSERT INTO personFind (personFind, rank) VALUES ('secure-delete', 1)`,
  // How far an index has come that is built while the file is in use.
  `CREATE TABLE indexBuild (
    name TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, type TEXT NOT NULL, lastId TEXT NOT NULL,
    whole INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO indexBuild (name, version, type, lastId, whole)
    VALUES ('people', 1, 'person', '', 0), ('words', 1, 'note', '', 0)`
]

/** People by more than their names: how these sound, birth, home, school and numbers. Confidential addresses are in none. */
export const findPerson: Migration = {
  version: 6,
  name: 'find-person',
  up: async db => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  }
}
