import { z } from 'zod'
import { clockCodes } from '../../domain/clocks/clockRule.ts'
import { EntryId } from '../../domain/ids.ts'
import { method } from './method.ts'

const Day = z.iso.date()

const DueClock = z.strictObject({
  code: z.enum(clockCodes),
  count: z.number(),
  unit: z.enum(['workingDays', 'days', 'months']),
  standing: z.enum(['statutory', 'local', 'usual']),
  startedOn: Day,
  startedBy: z.string(),
  stretches: z.number(),
  holdDays: z.number(),
  movedFrom: Day.nullable(),
  hardLimitOn: Day.nullable(),
  holidaysNotLoadedFor: z.array(z.number())
})

/** One thing that is due in one family, and why. */
export const DueThing = z.strictObject({
  key: z.string(),
  kind: z.enum(['clock', 'promise', 'agreement', 'alert', 'grant', 'meeting']),
  familyId: EntryId,
  familyName: z.string(),
  /** The child, the adult or the alert's person, by the name they are called. */
  aboutId: EntryId.nullable(),
  aboutName: z.string().nullable(),
  /** A promise in the words it was made in; the kind of a meeting. */
  words: z.string().nullable(),
  /** The note a promise was made in, or that is to be finished. */
  noteId: EntryId.nullable(),
  time: z.string().nullable(),
  /** Somebody else's duty that is so late that a manager has to look. */
  oversight: z.boolean(),
  dueOn: Day,
  standing: z.strictObject({
    state: z.enum(['onTrack', 'soon', 'late', 'actNow', 'onHold']),
    workingDays: z.number(),
    late: z.boolean()
  }),
  onHoldUntil: Day.nullable(),
  pausedSince: Day.nullable(),
  clock: DueClock.nullable()
})
export type DueThing = z.infer<typeof DueThing>

/** What is due for this worker in the families they may see, the most urgent first. */
export const readDay = method({
  channel: 'day.read',
  input: z.strictObject({}),
  output: z.strictObject({ today: Day, things: z.array(DueThing) }),
  audit: 'day.read'
})

/** Everything that is due in one family, whoever has to do it. */
export const readFamilyDue = method({
  channel: 'day.family',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({ today: Day, things: z.array(DueThing) }),
  audit: 'day.family'
})

export const DueCount = z.strictObject({ on: Day, count: z.number() })
export type DueCount = z.infer<typeof DueCount>

/** How many things are due today, and on each of the next days if nothing were done: numbers and days, nothing else. */
export const countDay = method({
  channel: 'day.count',
  input: z.strictObject({}),
  output: z.strictObject({ today: Day, count: z.number(), coming: z.array(DueCount) }),
  audit: null
})
