import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { type ReadEntry, readRow } from './entries.ts'

/** Every note of a family, newest event first, those entered in error too. */
export async function listNoteEntries(db: Kysely<Tables>, familyId: string): Promise<readonly ReadEntry[]> {
  const rows = await db
    .selectFrom('note')
    .selectAll()
    .where('familyId', '=', familyId)
    .orderBy('eventOn', 'desc')
    .orderBy('eventTime', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => readRow('note', { ...row }))
}

type OfNote = 'noteParagraph' | 'noteChild' | 'noteAddendum'

/** What belongs to each of these notes, in the order in which it was written. */
export async function listPartsOfNotes(
  db: Kysely<Tables>,
  type: OfNote,
  noteIds: readonly string[]
): Promise<readonly ReadEntry[]> {
  const found: ReadEntry[] = []
  for (let start = 0; start < noteIds.length; start += 500) {
    const some = noteIds.slice(start, start + 500)
    const rows = await selectParts(db, type, some)
    found.push(...rows.map(row => readRow(type, { ...row })))
  }
  return found
}

async function selectParts(db: Kysely<Tables>, type: OfNote, noteIds: readonly string[]) {
  if (type === 'noteParagraph')
    return db
      .selectFrom('noteParagraph')
      .selectAll()
      .where('noteId', 'in', noteIds)
      .where('_void', '=', 0)
      .orderBy('sort')
      .orderBy('id')
      .execute()
  return db.selectFrom(type).selectAll().where('noteId', 'in', noteIds).where('_void', '=', 0).orderBy('id').execute()
}

/** Promises to a family, those that are due first at the top. */
export async function listPromiseEntries(db: Kysely<Tables>, familyId: string): Promise<readonly ReadEntry[]> {
  const rows = await db
    .selectFrom('promise')
    .selectAll()
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
  return rows.map(row => readRow('promise', { ...row }))
}
