import { EntryId, uuidv7 } from '../../domain/ids.ts'

/** An id made by the window, so that a repeat after a crash cannot enter anything twice. */
export function newEntryId(): EntryId {
  return EntryId.parse(uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))))
}
