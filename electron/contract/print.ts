import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { method } from './method.ts'
import { printChannels } from './printChannels.ts'

const Printed = z.strictObject({ outcome: z.enum(['saved', 'printed', 'cancelled', 'failed']) })

/** A file name says what kind of paper it is and the day, and never a name (domain.md 13.3, 2). */
const FileName = z.string().regex(/^[a-z ]{3,40} \d{4}-\d{2}-\d{2}\.pdf$/)

export const savePdf = method({
  channel: printChannels.savePdf,
  input: z.strictObject({ ticket: EntryId, fileName: FileName }),
  output: Printed,
  audit: null,
  byMain: true
})

export const printOnPaper = method({
  channel: printChannels.onPaper,
  input: z.strictObject({ ticket: EntryId }),
  output: Printed,
  audit: null,
  byMain: true
})

/** The hidden page says that its copy stands on it, or that it got none. */
export const reportDrawn = method({
  channel: printChannels.drawn,
  input: z.strictObject({ ticket: EntryId, drawn: z.boolean() }),
  output: z.strictObject({}),
  audit: null,
  byMain: true
})
