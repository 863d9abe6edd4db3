import { sql } from 'kysely'
import type { Migration } from '../open/migrate.ts'

const statements = [
  // Without content: the words stand in their own tables already, and a second copy would double the file.
  `CREATE VIRTUAL TABLE wordFind USING fts5(words, content = '', tokenize = "unicode61 remove_diacritics 2")`,
  `INSERT INTO wordFind (wordFind, rank) VALUES ('secure-delete', 1)`,
  `CREATE TABLE wordFindKey (
    number INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL UNIQUE, bucket TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX wordFindKey_bucket ON wordFindKey (bucket)'
]

/** Words across notes, what was added to them, events and answers. */
export const findWords: Migration = {
  version: 7,
  name: 'find-words',
  up: async db => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  }
}
