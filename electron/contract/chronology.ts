import { z } from 'zod'
import { PartialDate } from '../../domain/dates/partialDate.ts'
import { EntryId } from '../../domain/ids.ts'
import { Json } from '../../domain/nonAnswer.ts'
import { Entry, saveEntry } from './entry.ts'
import { method } from './method.ts'

/** What follows from the register by itself, in words, so that the window needs no second set of rules. */
const AutomaticEvent = z.strictObject({
  key: z.string(),
  kind: z.string(),
  date: PartialDate,
  personIds: z.array(EntryId),
  what: z.string()
})

/** Every event of a family that this worker may see: what somebody wrote, and what follows from the register. */
export const listChronology = method({
  channel: 'chronology.list',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({
    entries: z.array(Entry),
    automatic: z.array(AutomaticEvent),
    /** Only what happened; not what it meant. */
    headline: z.boolean(),
    mayAdd: z.boolean()
  }),
  audit: 'chronology.list'
})

/**
 * An event made from a note, or from one paragraph of it. What is for named people only stays so, and the note stays as
 * it was.
 */
export const promoteFromNote = method({
  channel: 'chronology.promote',
  input: z.strictObject({
    familyId: EntryId,
    noteId: EntryId,
    paragraphId: EntryId.nullable(),
    fields: z.record(z.string().max(100), Json)
  }),
  output: saveEntry.output,
  audit: 'chronology.promote'
})
