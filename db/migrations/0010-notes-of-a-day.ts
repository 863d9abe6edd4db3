import { sql } from 'kysely'
import type { Migration } from '../open/migrate.ts'
import { createIndexes } from './entryTable.ts'

const partial = [
  // Few at any time: what is not finished, and what was finished before its day.
  `CREATE INDEX note_unkept ON note (familyId) WHERE (finalisedAt IS NULL OR finalisedAt < eventOn) AND _void = 0`,
  `CREATE INDEX noteChild_seen ON noteChild (personId, noteId) WHERE seen = 'yes' AND _void = 0`
]

/** A worker's day asks all their families which notes still count, and reads none of the others (docs/performance.md). */
export const notesOfADay: Migration = {
  version: 10,
  name: 'notes-of-a-day',
  up: async db => {
    await sql`DROP INDEX ${sql.ref('note_familyId_eventOn')}`.execute(db)
    await createIndexes(db, ['note(familyId, eventOn, _void, noteType, failedContact, id)'])
    for (const statement of partial) await sql.raw(statement).execute(db)
  }
}
