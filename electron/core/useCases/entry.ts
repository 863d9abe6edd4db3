import { readEntryHistory, saveEntries, saveEntry, voidEntry } from '../../contract/entry.ts'
import { type Handler, handle } from '../handler.ts'
import { readHistory } from './entry/readEntryHistory.ts'
import { saveTogether } from './entry/saveEntries.ts'
import { save } from './entry/saveEntry.ts'
import { markAsError } from './entry/voidEntry.ts'

export const handlers: readonly Handler[] = [
  handle(saveEntry, save),
  handle(saveEntries, saveTogether),
  handle(voidEntry, markAsError),
  handle(readEntryHistory, readHistory)
]
