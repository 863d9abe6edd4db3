import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { method } from './method.ts'
import { printChannels } from './printChannels.ts'

/** `too_long`: a child’s page that would not be one page any more. */
const Printed = z.strictObject({ outcome: z.enum(['saved', 'printed', 'cancelled', 'failed', 'too_long']) })

/** A file name says what kind of paper it is and the day, and never a name (domain.md 13.3, 2). */
const FileName = z.string().regex(/^[a-z ]{3,40} \d{4}-\d{2}-\d{2}\.(?:pdf|png|svg)$/)

/** Saves as what the file name ends in: a PDF, or of a picture a PNG or an SVG. */
export const saveFile = method({
  channel: printChannels.saveFile,
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

/** No picture of a family comes near this; what does is not written. */
const longestSvg = 8_000_000
const Side = z.number().int().min(1).max(20_000)

/** The hidden page says that its copy stands on it and how it lies, or that it got none. */
export const reportDrawn = method({
  channel: printChannels.drawn,
  input: z.strictObject({
    ticket: EntryId,
    drawn: z.boolean(),
    tooLong: z.boolean().default(false),
    landscape: z.boolean().default(false),
    size: z.strictObject({ width: Side, height: Side }).nullable().default(null),
    svg: z.string().max(longestSvg).nullable().default(null)
  }),
  output: z.strictObject({}),
  audit: null,
  byMain: true
})
