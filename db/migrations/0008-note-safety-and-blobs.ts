import { sql } from 'kysely'
import type { Migration } from '../open/migrate.ts'
import { addEntryColumn } from './entryTable.ts'

const statements = [
  // Named by what they hold: the same photograph twice is kept once, and a changed byte is noticed.
  `CREATE TABLE blob (
    sha256 TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, mediaType TEXT NOT NULL, addedAt TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE blobChunk (
    sha256 TEXT NOT NULL REFERENCES blob (sha256), place INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, place)
  ) STRICT`
]

/** The safety question of every note (domain.md 7.2), and a place for the bytes of attachments. */
export const noteSafetyAndBlobs: Migration = {
  version: 8,
  name: 'note-safety-and-blobs',
  up: async db => {
    await addEntryColumn(db, 'note', 'safety')
    for (const statement of statements) await sql.raw(statement).execute(db)
  }
}
