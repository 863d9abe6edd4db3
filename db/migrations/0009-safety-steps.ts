import type { Migration } from '../open/migrate.ts'
import { createEntryTable, createIndexes } from './entryTable.ts'

/** Who was rung about somebody's safety, when, and what came of it (domain.md 7.2). */
export const safetySteps: Migration = {
  version: 9,
  name: 'safety-steps',
  up: async db => {
    await createEntryTable(
      db,
      'safetyStep',
      'familyId, noteId, stepKind, whoWords, number, rungOn, rungTime, outcomeWords, workerId, writtenAt'
    )
    await createIndexes(db, ['safetyStep(familyId)', 'safetyStep(noteId)'])
  }
}
