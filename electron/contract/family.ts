import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { Json } from '../../domain/nonAnswer.ts'
import { Entry, FieldProblem } from './entry.ts'
import { method } from './method.ts'

export const FamilyRow = z.strictObject({
  id: EntryId,
  familyName: z.string(),
  reference: z.string().nullable(),
  episodeState: z.string().nullable(),
  levelOfNeed: z.number().nullable(),
  leadName: z.string().nullable(),
  leadIsMe: z.boolean(),
  childCount: z.number(),
  memberCount: z.number(),
  assessmentState: z.string().nullable(),
  lastChangedAt: z.string().nullable()
})
export type FamilyRow = z.infer<typeof FamilyRow>

export const listFamilies = method({
  channel: 'family.list',
  input: z.strictObject({
    mine: z.boolean(),
    closed: z.boolean(),
    sort: z.enum(['name', 'changed', 'level']),
    offset: z.int().min(0),
    limit: z.int().min(1).max(200)
  }),
  output: z.strictObject({ rows: z.array(FamilyRow), total: z.number() }),
  audit: 'family.list'
})

/** What the header of a family shows and never scrolls away. */
export const FamilyHeader = z.strictObject({
  id: EntryId,
  familyName: z.string(),
  reference: z.string().nullable(),
  localityName: z.string().nullable(),
  teamName: z.string().nullable(),
  levelOfNeed: z.number().nullable(),
  episodeState: z.string().nullable(),
  leadName: z.string().nullable(),
  leadIsMe: z.boolean(),
  /** Alerts in words: address kept private, unsafe to leave messages, restricted. Never the address. */
  alerts: z.array(
    z.strictObject({
      kind: z.enum([
        'nobodyTold',
        'addressKeptPrivate',
        'contactWithCare',
        'restricted',
        'bereavement',
        'agreementMissing',
        'noLead',
        'versionsToReconcile',
        'aboutPerson'
      ]),
      say: z.string()
    })
  ),
  mayChange: z.boolean(),
  mayAuthorise: z.boolean()
})
export type FamilyHeader = z.infer<typeof FamilyHeader>

/** The whole register of one family: header and every entry of it that this worker may see. `asAt` shows it as it stood. */
export const openFamily = method({
  channel: 'family.open',
  input: z.strictObject({ familyId: EntryId, asAt: z.string().nullable() }),
  output: z.strictObject({ header: FamilyHeader, entries: z.array(Entry) }),
  audit: 'family.open'
})

const NewPerson = z.strictObject({
  /** Made by the window, so that a repeat after a crash cannot enter anybody twice. */
  id: EntryId,
  person: z.record(z.string().max(100), Json),
  forename: z.string().max(200),
  surname: z.string().max(200),
  preferredName: z.string().max(200),
  memberRole: z.string().max(64)
})

/** A family with its first people and one home address, in one transaction; the worker who writes it becomes lead. */
export const createFamily = method({
  channel: 'family.create',
  input: z.strictObject({
    id: EntryId,
    familyName: z.string().trim().max(200),
    people: z.array(NewPerson).max(40),
    existingPersonIds: z.array(z.strictObject({ id: EntryId, memberRole: z.string().max(64) })).max(40),
    address: z.record(z.string().max(100), Json).nullable(),
    addressIsConfidential: z.boolean()
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('saved'), familyId: EntryId }),
    z.strictObject({ outcome: z.literal('problems'), problems: z.array(FieldProblem) })
  ]),
  audit: 'family.create'
})

/** One more person into a family that exists: a new person, or one who is known already. */
export const addPersonToFamily = method({
  channel: 'family.addPerson',
  input: z.strictObject({
    familyId: EntryId,
    person: NewPerson.nullable(),
    existingPersonId: EntryId.nullable(),
    memberRole: z.string().max(64)
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('saved'), personId: EntryId }),
    z.strictObject({ outcome: z.literal('problems'), problems: z.array(FieldProblem) })
  ]),
  audit: 'family.addPerson'
})

/** One confidential address, one at a time, for a reason; written down before it is shown. */
export const revealSafeAddress = method({
  channel: 'safeAddress.reveal',
  input: z.strictObject({ familyId: EntryId, safeAddressId: EntryId, reason: z.string().trim().min(10).max(500) }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('shown'), entry: Entry }),
    z.strictObject({ outcome: z.literal('refused'), say: z.string() })
  ]),
  audit: 'safeAddress.reveal'
})

/** Workers who said that they know this family; empty for whoever may not end it. */
export const listConflicts = method({
  channel: 'family.conflicts',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({
    conflicts: z.array(
      z.strictObject({
        id: EntryId,
        workerName: z.string(),
        declaredOn: z.string().nullable(),
        endedOn: z.string().nullable(),
        endedByName: z.string().nullable(),
        reason: z.string().nullable()
      })
    )
  }),
  audit: 'family.conflicts'
})

/** A manager ends it, with the day and why; the entry and its history stay. */
export const endConflict = method({
  channel: 'family.endConflict',
  input: z.strictObject({
    familyId: EntryId,
    conflictId: EntryId,
    endedOn: z.iso.date(),
    reason: z.string().trim().min(10).max(500)
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('saved') }),
    z.strictObject({ outcome: z.literal('refused'), say: z.string() })
  ]),
  audit: 'family.endConflict'
})

const NamedWorker = z.strictObject({ workerId: EntryId, workerName: z.string(), jobTitle: z.string() })
export type NamedWorker = z.infer<typeof NamedWorker>

/** Who may see one address kept private, who else could be named for it, and how it came to be so. Never the address. */
export const readAddressAccess = method({
  channel: 'safeAddress.access',
  input: z.strictObject({ familyId: EntryId, safeAddressId: EntryId }),
  output: z.strictObject({
    named: z.array(NamedWorker),
    mayDecide: z.boolean(),
    choices: z.array(NamedWorker),
    decisions: z.array(
      z.strictObject({
        id: EntryId,
        at: z.string(),
        change: z.enum(['grant', 'end']),
        workerName: z.string(),
        byName: z.string(),
        reason: z.string()
      })
    )
  }),
  audit: 'safeAddress.access'
})

/** Names a worker for an address kept private, or takes the name away; the reason stands beside it for good. */
export const changeAddressAccess = method({
  channel: 'safeAddress.changeAccess',
  input: z.strictObject({
    familyId: EntryId,
    safeAddressId: EntryId,
    workerId: EntryId,
    change: z.enum(['grant', 'end']),
    reason: z.string().trim().min(10).max(500)
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('saved') }),
    z.strictObject({ outcome: z.literal('refused'), say: z.string() })
  ]),
  audit: 'safeAddress.changeAccess'
})

const Change = z.strictObject({
  at: z.string(),
  workerName: z.string(),
  type: z.string(),
  entryId: EntryId,
  aboutName: z.string().nullable(),
  fields: z.array(z.string()),
  action: z.enum(['written', 'enteredInError', 'sealed'])
})

/** Who changed what in a family, newest first, and who looked. */
export const readFamilyHistory = method({
  channel: 'family.history',
  input: z.strictObject({
    familyId: EntryId,
    /** `older` of the page before, or an instant. */
    before: z.string().nullable(),
    /** `olderLooks` of the page before. */
    looksBefore: z.int().nullable().default(null),
    limit: z.int().min(1).max(200)
  }),
  output: z.strictObject({
    changes: z.array(Change),
    /** Hand it back to read on; null where the history begins. */
    older: z.string().nullable(),
    olderLooks: z.number().nullable(),
    looks: z.array(z.strictObject({ at: z.string(), workerName: z.string(), action: z.string(), outcome: z.string() }))
  }),
  audit: 'family.history'
})
