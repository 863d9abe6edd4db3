import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { Entry } from './entry.ts'
import { method } from './method.ts'

const Reading = z.strictObject({
  id: z.string(),
  outcome: z.string(),
  outcomeWords: z.string(),
  scheme: z.string(),
  schemeWords: z.string(),
  maximum: z.number(),
  rater: z.string(),
  raterWords: z.string(),
  aboutId: z.string(),
  aboutWords: z.string(),
  score: z.number(),
  readOn: z.string(),
  words: z.string(),
  origin: z.enum(['typed', 'assessment'])
})

/** Every score of a family that this worker may see: those written by themselves, and those of its assessments. */
export const listReadings = method({
  channel: 'reading.list',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({ readings: z.array(Reading), entries: z.array(Entry), mayAdd: z.boolean() }),
  audit: 'reading.list'
})
