import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { Basis } from '../../domain/nonAnswer.ts'
import { NoteDraft } from '../../domain/notes/noteDraft.ts'
import { NoteHeading, NoteShareClass, NoteType, SafetyAnswer, SeenAnswer } from '../../domain/notes/words.ts'
import { FieldProblem } from './entry.ts'
import { method } from './method.ts'

export const NoteRow = z.strictObject({
  id: EntryId,
  noteType: NoteType,
  title: z.string(),
  eventOn: z.string(),
  eventTime: z.string(),
  authorId: z.string(),
  authorName: z.string(),
  finalisedAt: z.string(),
  /** Written later than K-REC allows; worked out from the two days. */
  late: z.boolean(),
  failedContact: z.boolean(),
  safety: SafetyAnswer.nullable(),
  enteredInError: z.boolean(),
  /** Everybody a paragraph is about that this worker may read. */
  aboutIds: z.array(EntryId),
  /** The first words, for the list. */
  beginning: z.string()
})
export type NoteRow = z.infer<typeof NoteRow>

export const NoteParagraph = z.strictObject({
  id: EntryId,
  heading: NoteHeading,
  words: z.string(),
  basis: Basis.nullable(),
  sourcePersonId: EntryId.nullable(),
  sourceWords: z.string(),
  aboutIds: z.array(EntryId),
  shareClass: NoteShareClass,
  mayShareWith: z.string(),
  familyCopy: z.boolean()
})
export type NoteParagraph = z.infer<typeof NoteParagraph>

const NoteChild = z.strictObject({
  personId: EntryId,
  seen: SeenAnswer.nullable(),
  seenAlone: SeenAnswer.nullable(),
  sleepPlaceSeen: SeenAnswer.nullable(),
  reason: z.string()
})

export const NotePromise = z.strictObject({
  id: EntryId,
  words: z.string(),
  toIds: z.array(EntryId),
  byWords: z.string(),
  byWorkerName: z.string(),
  dueOn: z.string().nullable(),
  keptOn: z.string().nullable()
})
export type NotePromise = z.infer<typeof NotePromise>

/** A call that was made about somebody's safety, or why none was. */
export const SafetyStep = z.strictObject({
  id: EntryId,
  kind: z.enum(['rung', 'not_rung']),
  who: z.string(),
  number: z.string(),
  on: z.string(),
  time: z.string(),
  outcome: z.string(),
  byWorkerName: z.string()
})
export type SafetyStep = z.infer<typeof SafetyStep>

const NoteAddendum = z.strictObject({
  id: EntryId,
  words: z.string(),
  shareClass: NoteShareClass,
  authorName: z.string(),
  writtenAt: z.string()
})

/** `answersDiffer`: the signature holds, and the words in the file are no longer the signed ones. */
export const NoteSealState = z.enum(['holds', 'broken', 'missing', 'answersDiffer'])
export type NoteSealState = z.infer<typeof NoteSealState>

export const OpenedNote = NoteRow.extend({
  minutes: z.number().nullable(),
  place: z.string(),
  peopleSeenIds: z.array(EntryId),
  unannounced: z.boolean(),
  contactMethod: z.string().nullable(),
  /** How many contacts in a row have failed up to this one; 0 where this one did not. */
  failedInARow: z.number(),
  homeConditions: z.array(z.string()),
  lateReason: z.string(),
  recordingDueOn: z.string(),
  paragraphs: z.array(NoteParagraph),
  children: z.array(NoteChild),
  promises: z.array(NotePromise),
  addenda: z.array(NoteAddendum),
  safetySteps: z.array(SafetyStep),
  /** A worry about safety, and no call was written down: nothing reports it but a call. */
  nobodyTold: z.boolean(),
  seal: NoteSealState,
  may: z.strictObject({ add: z.boolean(), void: z.boolean() })
})
export type OpenedNote = z.infer<typeof OpenedNote>

const inNote = { familyId: EntryId, noteId: EntryId }

/** The notes of a family, newest first. `words` are looked for in all that this worker may read. */
export const listNotes = method({
  channel: 'note.list',
  input: z.strictObject({
    familyId: EntryId,
    aboutId: EntryId.nullable(),
    noteType: NoteType.nullable(),
    mine: z.boolean(),
    words: z.string().max(200)
  }),
  output: z.strictObject({ rows: z.array(NoteRow), mayWrite: z.boolean() }),
  audit: 'note.list'
})

export const openNote = method({
  channel: 'note.open',
  input: z.strictObject(inNote),
  output: OpenedNote,
  audit: 'note.open'
})

/** Writes, signs and locks a note in one transaction, and forgets its draft; from here on there are only addenda. */
export const finaliseNote = method({
  channel: 'note.finalise',
  input: z.strictObject({ ...inNote, draftKey: z.string().max(200), draft: NoteDraft }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('finalised'), late: z.boolean() }),
    z.strictObject({ outcome: z.literal('problems'), problems: z.array(FieldProblem) })
  ]),
  audit: 'note.finalise'
})

export const addToNote = method({
  channel: 'note.add',
  input: z.strictObject({
    ...inNote,
    id: EntryId,
    words: z.string().trim().min(1).max(20_000),
    shareClass: NoteShareClass
  }),
  output: z.strictObject({ id: EntryId }),
  audit: 'note.add'
})

/** "Entered in error", by who wrote it: the words stay, struck out, with the reason. */
export const voidNote = method({
  channel: 'note.void',
  input: z.strictObject({ ...inNote, reason: z.string().trim().min(3).max(500), restore: z.boolean() }),
  output: z.strictObject({}),
  audit: 'note.void'
})

/** After the call, never in its place: who was rung, on what number, when, and what came of it. */
export const recordCall = method({
  channel: 'note.recordCall',
  input: z.strictObject({
    ...inNote,
    id: EntryId,
    who: z.string().trim().max(300),
    number: z.string().trim().max(60),
    on: z.string().max(10),
    time: z.string().max(20),
    outcome: z.string().trim().max(4000)
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('recorded') }),
    z.strictObject({ outcome: z.literal('problems'), problems: z.array(FieldProblem) })
  ]),
  audit: 'note.recordCall'
})

export const listPromises = method({
  channel: 'note.promises',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({ rows: z.array(NotePromise) }),
  audit: 'note.list'
})

/** `keptOn` null takes it back. */
export const keepPromise = method({
  channel: 'note.keepPromise',
  input: z.strictObject({ familyId: EntryId, promiseId: EntryId, keptOn: z.iso.date().nullable() }),
  output: z.strictObject({}),
  audit: 'note.keepPromise'
})
