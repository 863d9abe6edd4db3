import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { method } from './method.ts'

const Side = z.strictObject({
  id: EntryId,
  familyId: EntryId,
  name: z.string(),
  born: z.string(),
  families: z.array(z.string())
})

/** What comes with an entry and is read under the one that is kept; a confidential address is neither shown nor counted. */
export const movedKinds = ['families', 'names', 'homes', 'contact', 'learning', 'ties', 'alerts', 'notes'] as const
export type MovedKind = (typeof movedKinds)[number]

const Choices = z.record(z.string().max(64), z.enum(['person', 'alias']))

/** Two entries side by side, before anybody says that they are one person; team managers only. */
export const previewJoining = method({
  channel: 'merge.preview',
  input: z.strictObject({ personId: EntryId, aliasId: EntryId }),
  output: z.strictObject({
    person: Side,
    alias: Side,
    fields: z.array(z.strictObject({ field: z.string(), ofPerson: z.json(), ofAlias: z.json(), differs: z.boolean() })),
    moves: z.array(z.strictObject({ kind: z.enum(movedKinds), ofPerson: z.int(), ofAlias: z.int() }))
  }),
  audit: 'merge.preview'
})

/** `choices` says for each field that differs which of the two is read; nothing is moved and nothing is lost. */
export const proposeJoining = method({
  channel: 'merge.propose',
  input: z.strictObject({
    id: EntryId,
    personId: EntryId,
    aliasId: EntryId,
    reason: z.string().trim().min(10).max(1000),
    choices: Choices
  }),
  output: z.strictObject({}),
  audit: 'merge.propose'
})

export const listWaitingJoinings = method({
  channel: 'merge.waiting',
  input: z.strictObject({}),
  output: z.strictObject({
    /** Whether two entries may be looked at side by side, and whether this worker may propose to join them. */
    mayCompare: z.boolean(),
    mayPropose: z.boolean(),
    rows: z.array(
      z.strictObject({
        id: EntryId,
        personId: EntryId,
        aliasId: EntryId,
        personName: z.string(),
        aliasName: z.string(),
        reason: z.string(),
        choices: Choices,
        proposedByMe: z.boolean()
      })
    )
  }),
  audit: 'merge.waiting'
})

/** Everything said about who of a family is one person with whom: what waits, what stands and what was undone. */
export const listJoiningsOfFamily = method({
  channel: 'merge.ofFamily',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({
    mayPropose: z.boolean(),
    rows: z.array(
      z.strictObject({
        id: EntryId,
        personId: EntryId,
        aliasId: EntryId,
        personName: z.string(),
        aliasName: z.string(),
        state: z.enum(['waiting', 'standing', 'undone']),
        /** For managers; empty for everybody else. */
        reason: z.string(),
        proposedBy: z.string(),
        proposedAt: z.string(),
        approvedBy: z.string(),
        approvedAt: z.string().nullable(),
        undoneBy: z.string(),
        undoneAt: z.string().nullable(),
        may: z.strictObject({ approve: z.boolean(), separate: z.boolean() })
      })
    )
  }),
  audit: 'merge.ofFamily'
})

export const approveJoining = method({
  channel: 'merge.approve',
  input: z.strictObject({ id: EntryId }),
  output: z.strictObject({}),
  audit: 'merge.approve'
})

/** Undoes a joining, or takes a proposal back; tells what has to be given back by hand and who saw the two as one. */
export const separateAgain = method({
  channel: 'merge.separate',
  input: z.strictObject({ id: EntryId, reason: z.string().trim().min(10).max(1000) }),
  output: z.strictObject({
    written: z.array(z.strictObject({ type: z.string(), count: z.int() })),
    lookedAt: z.array(z.string())
  }),
  audit: 'merge.separate'
})
