import type { Migration } from '../open/migrate.ts'
import { firstFile } from './0001-first-file.ts'
import { entryTables } from './0002-entry-tables.ts'
import { scopeAndBirth } from './0003-scope-and-birth.ts'
import { register } from './0004-register.ts'
import { familyWork } from './0005-family-work.ts'
import { findPerson } from './0006-find-person.ts'
import { findWords } from './0007-find-words.ts'
import { noteSafetyAndBlobs } from './0008-note-safety-and-blobs.ts'
import { safetySteps } from './0009-safety-steps.ts'
import { notesOfADay } from './0010-notes-of-a-day.ts'

/** In order, without gaps; `user_version` of a file is the version of the last one it has been through. */
export const migrations: readonly Migration[] = [
  firstFile,
  entryTables,
  scopeAndBirth,
  register,
  familyWork,
  findPerson,
  findWords,
  noteSafetyAndBlobs,
  safetySteps,
  notesOfADay
]

/** What these change is how a file keeps its entries, and nothing that a commit says. */
export const withinTheFile: readonly Migration[] = [register, findPerson, findWords, notesOfADay]
