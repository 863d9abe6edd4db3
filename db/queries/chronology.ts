import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { type ReadEntry, readRow } from './entries.ts'

/** Every event somebody wrote for this family, in both compartments; the caller leaves out what may not be seen. */
export async function listChronologyEvents(db: Kysely<Tables>, familyId: string): Promise<readonly ReadEntry[]> {
  const rows = await db
    .selectFrom('chronologyEvent')
    .selectAll()
    .where('familyId', '=', familyId)
    .orderBy('id')
    .execute()
  return rows.map(row => readRow('chronologyEvent', { ...row }))
}

/** The steps of the episodes of a family, oldest first. */
export async function listEpisodeSteps(db: Kysely<Tables>, familyId: string) {
  const rows = await db
    .selectFrom('episodeStep')
    .select(['id', 'episodeId', 'fromState', 'toState', 'on'])
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .orderBy('on')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    episodeId: row.episodeId ?? '',
    fromState: row.fromState ?? '',
    toState: row.toState ?? '',
    on: row.on ?? ''
  }))
}

/** When assessments of a family were written and agreed. */
export async function listAssessmentDays(db: Kysely<Tables>, familyId: string) {
  const rows = await db
    .selectFrom('assessment')
    .select(['id', 'state', 'submittedAt', 'decidedAt'])
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .where('state', 'in', ['submitted', 'authorised'])
    .execute()
  return rows.map(row => ({
    id: row.id,
    submittedAt: row.submittedAt ?? '',
    decidedAt: row.state === 'authorised' ? (row.decidedAt ?? '') : ''
  }))
}
