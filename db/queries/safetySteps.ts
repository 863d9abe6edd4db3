import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { type ReadEntry, readRow } from './entries.ts'

/** Calls made about the safety of somebody in a note, and why none was, in the order in which they were written. */
export async function listSafetySteps(db: Kysely<Tables>, noteId: string): Promise<readonly ReadEntry[]> {
  const rows = await db
    .selectFrom('safetyStep')
    .selectAll()
    .where('noteId', '=', noteId)
    .where('_void', '=', 0)
    .orderBy('writtenAt')
    .orderBy('id')
    .execute()
  return rows.map(row => readRow('safetyStep', { ...row }))
}

/** The days of worries about safety that nobody was rung about, newest first. */
export async function listUntoldWorries(db: Kysely<Tables>, familyId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('note as n')
    .select('n.eventOn')
    .where('n.familyId', '=', familyId)
    .where('n.safety', 'in', ['yes', 'not_sure'])
    .where('n._void', '=', 0)
    .where(is =>
      is.not(
        is.exists(
          is
            .selectFrom('safetyStep as s')
            .select('s.id')
            .whereRef('s.noteId', '=', 'n.id')
            .where('s.stepKind', '=', 'rung')
            .where('s._void', '=', 0)
        )
      )
    )
    .orderBy('n.eventOn', 'desc')
    .execute()
  return rows.flatMap(({ eventOn }) => eventOn ?? [])
}
