import {
  addToNote,
  finaliseNote,
  keepPromise,
  listNotes,
  listPromises,
  openNote,
  voidNote
} from '../../contract/note.ts'
import { type Handler, handle } from '../handler.ts'
import { add, keep, markAsError, promises } from './note/afterwards.ts'
import { finalise } from './note/finaliseNote.ts'
import { list } from './note/listNotes.ts'
import { open } from './note/openNote.ts'

export const handlers: readonly Handler[] = [
  handle(listNotes, list),
  handle(openNote, open),
  handle(finaliseNote, finalise),
  handle(addToNote, add),
  handle(voidNote, markAsError),
  handle(listPromises, promises),
  handle(keepPromise, keep)
]
