import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { type ReadEntry, readRow } from './entries.ts'

/** The scores that were written by themselves, oldest first. */
export async function listOutcomeReadings(db: Kysely<Tables>, familyId: string): Promise<readonly ReadEntry[]> {
  const rows = await db
    .selectFrom('outcomeReading')
    .selectAll()
    .where('familyId', '=', familyId)
    .orderBy('readOn')
    .orderBy('id')
    .execute()
  return rows.map(row => readRow('outcomeReading', { ...row }))
}

/** The answers of all assessments of a family to these questions, with the form each was asked in. */
export async function listScaleAnswers(db: Kysely<Tables>, familyId: string, fields: readonly string[]) {
  const rows = await db
    .selectFrom('answer as a')
    .innerJoin('assessment as s', 's.id', 'a.assessmentId')
    .select([
      'a.id',
      'a.field',
      'a.aboutId',
      'a.given',
      'a.authorId',
      'a.writtenAt',
      's.id as assessmentId',
      's.formKey',
      's.formVersion',
      's.startedOn'
    ])
    .where('s.familyId', '=', familyId)
    .where('s._void', '=', 0)
    .where('s.state', '!=', 'withdrawn')
    .where('a._void', '=', 0)
    .where('a.field', 'in', fields)
    .orderBy('a.id')
    .execute()
  return rows
}
