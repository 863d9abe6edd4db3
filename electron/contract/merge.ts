import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { method } from './method.ts'

const Side = z.strictObject({ id: EntryId, name: z.string(), born: z.string(), families: z.array(z.string()) })

/** Two entries side by side, before anybody says that they are one person; team managers only. */
export const previewJoining = method({
  channel: 'merge.preview',
  input: z.strictObject({ personId: EntryId, aliasId: EntryId }),
  output: z.strictObject({
    person: Side,
    alias: Side,
    fields: z.array(z.strictObject({ field: z.string(), ofPerson: z.json(), ofAlias: z.json(), differs: z.boolean() }))
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
    choices: z.record(z.string().max(64), z.enum(['person', 'alias']))
  }),
  output: z.strictObject({}),
  audit: 'merge.propose'
})

export const listWaitingJoinings = method({
  channel: 'merge.waiting',
  input: z.strictObject({}),
  output: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: EntryId,
        personId: EntryId,
        aliasId: EntryId,
        personName: z.string(),
        aliasName: z.string(),
        reason: z.string(),
        proposedByMe: z.boolean()
      })
    )
  }),
  audit: 'merge.waiting'
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
