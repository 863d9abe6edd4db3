import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { FieldProblem } from './entry.ts'
import { method } from './method.ts'

export const briefSections = ['safety', 'homes', 'seen', 'promises', 'words', 'changes', 'ask'] as const
export const lineTones = ['plain', 'said', 'overdue', 'due', 'quiet', 'restricted'] as const

/** One sentence, which reads aloud as it stands; `place` is where it is dealt with, behind the tab of the family. */
export const BriefLine = z.strictObject({
  key: z.string(),
  words: z.string(),
  /** Whose word it is and of which day, where it is a quotation. */
  by: z.string().nullable(),
  tone: z.enum(lineTones),
  place: z.strictObject({ tab: z.string(), rest: z.string() }).nullable(),
  /** For named people only: on the screen of those, and never on paper. */
  kept: z.boolean(),
  /** Says where somebody lives or how they are reached: not on paper that bears initials. */
  reaches: z.boolean()
})
export type BriefLine = z.infer<typeof BriefLine>

export const BriefSection = z.strictObject({
  key: z.enum(briefSections),
  title: z.string(),
  lines: z.array(BriefLine),
  more: z.number(),
  empty: z.string()
})
export type BriefSection = z.infer<typeof BriefSection>

export const PlannedVisitShown = z.strictObject({
  id: EntryId,
  on: z.string(),
  time: z.string(),
  place: z.string(),
  peopleIds: z.array(EntryId)
})
export type PlannedVisitShown = z.infer<typeof PlannedVisitShown>

/** One page before a visit: what to keep safe from, since when, what was promised and said, what to ask. */
export const readVisitBrief = method({
  channel: 'visit.brief',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({
    today: z.iso.date(),
    title: z.string(),
    planned: PlannedVisitShown.nullable(),
    sections: z.array(BriefSection),
    may: z.strictObject({ plan: z.boolean(), print: z.boolean() })
  }),
  audit: 'visit.brief'
})

/** The brief as one page for the printer; its ticket is opened once, by `copies.printed`. */
export const printVisitBrief = method({
  channel: 'visit.print',
  input: z.strictObject({ familyId: EntryId, initials: z.boolean() }),
  output: z.strictObject({ ticket: EntryId, fileName: z.string() }),
  audit: 'visit.print'
})

/** What a planned visit fills into the note of it. */
export const readPlannedVisit = method({
  channel: 'visit.planned',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({ planned: PlannedVisitShown.nullable() }),
  audit: 'visit.brief'
})

export const planVisit = method({
  channel: 'visit.plan',
  input: z.strictObject({
    familyId: EntryId,
    /** Made by the window, so that a repeat plans nothing twice. */
    id: EntryId,
    on: z.string().max(10),
    time: z.string().max(20),
    place: z.string().trim().max(300),
    peopleIds: z.array(EntryId).max(100)
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('planned') }),
    z.strictObject({ outcome: z.literal('problems'), problems: z.array(FieldProblem) })
  ]),
  audit: 'visit.plan'
})

/** It does not take place; the plan and the reason stay. */
export const callOffVisit = method({
  channel: 'visit.callOff',
  input: z.strictObject({ familyId: EntryId, id: EntryId, reason: z.string().trim().min(3).max(1000) }),
  output: z.strictObject({}),
  audit: 'visit.callOff'
})
