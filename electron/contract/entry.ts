import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { Json } from '../../domain/nonAnswer.ts'
import { recordTypes } from '../../domain/records/registry.ts'
import { method } from './method.ts'

/** A value that somebody else wrote without having seen the one that is shown (sync.md 4.5). */
export const OtherVersion = z.strictObject({
  field: z.string(),
  value: Json,
  writtenAt: z.string(),
  workerId: z.string()
})

/** One entry of the register: its fields as the typed table has them (JSON columns parsed). */
export const Entry = z.strictObject({
  type: z.enum(Object.keys(recordTypes)),
  id: EntryId,
  /** Names every value that was on the screen: sent back with a change, so that nothing unseen is replaced. */
  stamp: z.string(),
  fields: z.record(z.string(), Json),
  others: z.array(OtherVersion),
  enteredInError: z.boolean()
})
export type Entry = z.infer<typeof Entry>

/** A refused value keeps what was typed: the sentence stands beside the field. */
export const FieldProblem = z.strictObject({ field: z.string(), kind: z.enum(['error', 'warning']), say: z.string() })
export type FieldProblem = z.infer<typeof FieldProblem>

const Saved = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), id: EntryId, warnings: z.array(FieldProblem) }),
  z.strictObject({ outcome: z.literal('problems'), problems: z.array(FieldProblem) })
])

/**
 * Writes one entry of a family or of a person in it: name, address, contact point, relationship, membership, agency,
 * agreement and the rest of the register. `id` null makes a new one; `fields` holds only what changes.
 */
export const saveEntry = method({
  channel: 'entry.save',
  input: z.strictObject({
    familyId: EntryId,
    type: z.enum(Object.keys(recordTypes)),
    id: EntryId.nullable(),
    stamp: z.string().nullable(),
    fields: z.record(z.string().max(100), Json)
  }),
  output: Saved,
  audit: 'entry.save'
})

const AtEntry = z.strictObject({ ...FieldProblem.shape, at: z.int() })

/**
 * Several entries that are one fact to the worker: a birth, or who is whose parent. All of them are written, or none;
 * `at` says which of them a problem is about.
 */
export const saveEntries = method({
  channel: 'entry.saveTogether',
  input: z.strictObject({
    familyId: EntryId,
    entries: z
      .array(saveEntry.input.omit({ familyId: true }))
      .min(1)
      .max(200)
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('saved'), ids: z.array(EntryId), warnings: z.array(AtEntry) }),
    z.strictObject({ outcome: z.literal('problems'), problems: z.array(AtEntry) })
  ]),
  audit: 'entry.save'
})

/** "Entered in error": nothing is removed, the entry is marked and can be restored with `restore: true`. */
export const voidEntry = method({
  channel: 'entry.void',
  input: z.strictObject({
    familyId: EntryId,
    type: z.enum(Object.keys(recordTypes)),
    id: EntryId,
    reason: z.string().trim().min(3).max(500),
    restore: z.boolean()
  }),
  output: Saved,
  audit: 'entry.void'
})

const HistoryRow = z.strictObject({
  field: z.string(),
  value: Json,
  writtenAt: z.string(),
  workerId: z.string(),
  workerName: z.string(),
  shown: z.boolean()
})

/** Every value that any field of an entry ever had, newest first. */
export const readEntryHistory = method({
  channel: 'entry.history',
  input: z.strictObject({
    familyId: EntryId,
    type: z.enum(Object.keys(recordTypes)),
    id: EntryId,
    field: z.string().max(100).nullable()
  }),
  output: z.strictObject({ rows: z.array(HistoryRow) }),
  audit: 'entry.history'
})
