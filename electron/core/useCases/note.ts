import {
  addToNote,
  finaliseNote,
  keepPromise,
  listNotes,
  listPromises,
  openNote,
  recordCall,
  voidNote
} from '../../contract/note.ts'
import { type Handler, handle } from '../handler.ts'
import { add, keep, markAsError, promises } from './note/afterwards.ts'
import { finalise } from './note/finaliseNote.ts'
import { list } from './note/listNotes.ts'
import { open } from './note/openNote.ts'
import { record } from './note/safetySteps.ts'

export const handlers: readonly Handler[] = [
  handle(listNotes, list),
  handle(openNote, open),
  handle(finaliseNote, finalise),
  handle(addToNote, add),
  handle(voidNote, markAsError),
  handle(recordCall, record),
  handle(listPromises, promises),
  handle(keepPromise, keep)
]
