import { z } from 'zod'
import { EntryId } from '../ids.ts'
import { Basis } from '../nonAnswer.ts'
import { NoteHeading, NoteShareClass, NoteType, SafetyAnswer, SeenAnswer } from './words.ts'

const TypedDay = z.strictObject({ day: z.string().max(20), month: z.string().max(20), year: z.string().max(20) })
const Ids = z.array(EntryId).max(200)

export const ParagraphDraft = z.strictObject({
  /** Only tells the paragraphs of one draft apart. */
  key: z.string().max(64),
  heading: NoteHeading,
  words: z.string(),
  basis: Basis.nullable(),
  sourcePersonId: EntryId.nullable(),
  sourceWords: z.string().max(300),
  /** Empty: about the whole family. */
  aboutIds: Ids,
  shareClass: NoteShareClass,
  mayShareWith: z.string().max(1000),
  familyCopy: z.boolean()
})
export type ParagraphDraft = z.infer<typeof ParagraphDraft>

export const ChildSeenDraft = z.strictObject({
  personId: EntryId,
  seen: SeenAnswer.nullable(),
  seenAlone: SeenAnswer.nullable(),
  sleepPlaceSeen: SeenAnswer.nullable(),
  reason: z.string().max(1000)
})
export type ChildSeenDraft = z.infer<typeof ChildSeenDraft>

export const PromiseDraft = z.strictObject({
  key: z.string().max(64),
  words: z.string().max(1000),
  toIds: Ids,
  /** Who promised, in words; empty: whoever writes the note. */
  byWords: z.string().max(200),
  due: TypedDay
})
export type PromiseDraft = z.infer<typeof PromiseDraft>

/** A call that was made because somebody may be in danger: it is written down after it was made, and makes none. */
export const CallDraft = z.strictObject({
  key: z.string().max(64),
  who: z.string().max(300),
  number: z.string().max(60),
  on: TypedDay,
  time: z.string().max(20),
  outcome: z.string().max(4000)
})
export type CallDraft = z.infer<typeof CallDraft>

/** A note as it is being written: valid or not, it is kept as it was typed until it is finalised. */
export const NoteDraft = z.strictObject({
  noteType: NoteType,
  title: z.string().max(200),
  on: TypedDay,
  time: z.string().max(20),
  minutes: z.string().max(10),
  place: z.string().max(300),
  peopleSeenIds: Ids,
  unannounced: z.boolean(),
  failedContact: z.boolean(),
  contactMethod: z.string().max(64).nullable(),
  homeConditions: z.array(z.string().max(64)).max(50),
  lateReason: z.string().max(1000),
  safety: SafetyAnswer.nullable(),
  children: z.array(ChildSeenDraft).max(100),
  paragraphs: z.array(ParagraphDraft).max(100),
  promises: z.array(PromiseDraft).max(50),
  /** Drafts from before there were calls have none. */
  calls: z.array(CallDraft).max(20).default([]),
  /** Why nobody was rung, where nobody was. */
  notRungWhy: z.string().max(1000).default(''),
  startedAt: z.string().max(40)
})
export type NoteDraft = z.infer<typeof NoteDraft>
