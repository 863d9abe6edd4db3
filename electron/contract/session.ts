import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { method } from './method.ts'

const Passphrase = z.instanceof(Uint8Array).refine(bytes => bytes.length > 0 && bytes.length <= 1024)

export const SignedInWorker = z.strictObject({
  id: EntryId,
  displayName: z.string(),
  roles: z.array(z.string()),
  jobTitle: z.string(),
  teamName: z.string().nullable()
})
export type SignedInWorker = z.infer<typeof SignedInWorker>

export const SessionStatus = z.strictObject({
  state: z.enum(['firstRun', 'locked', 'open']),
  /** The authority whose file this is, as the person who set it up called it. */
  authority: z.string().nullable(),
  practice: z.boolean(),
  worker: SignedInWorker.nullable(),
  /** Whether the computer keeps a secret for us; without one the passphrase alone protects the file, and the person is told. */
  keychain: z.boolean(),
  waitSeconds: z.number(),
  idleMinutes: z.number(),
  /** A storage problem that keeps the file shut: a sentence (what is wrong, what was kept, what to do). */
  problem: z.string().nullable()
})
export type SessionStatus = z.infer<typeof SessionStatus>

const empty = z.strictObject({})
const Refused = z.strictObject({ outcome: z.literal('refused'), say: z.string(), waitSeconds: z.number() })

export const readSessionStatus = method({
  channel: 'session.status',
  input: empty,
  output: SessionStatus,
  audit: null,
  whileLocked: true
})

export const suggestPassphrase = method({
  channel: 'session.suggestPassphrase',
  input: empty,
  output: z.strictObject({ passphrase: z.string() }),
  audit: null,
  whileLocked: true
})

/** First run: makes the encrypted file. `practise` fills it with an invented authority. The recovery key is shown once. */
export const createFile = method({
  channel: 'session.createFile',
  input: z.strictObject({
    purpose: z.enum(['practise', 'council']),
    passphrase: Passphrase,
    authority: z.string().trim().max(200),
    displayName: z.string().trim().max(200),
    jobTitle: z.string().trim().max(200),
    role: z.string().max(20),
    teamName: z.string().trim().max(200),
    organisationName: z.string().trim().max(200)
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('made'), recoveryKey: z.string() }),
    Refused
  ]),
  audit: null,
  whileLocked: true
})

export const unlock = method({
  channel: 'session.unlock',
  input: z.strictObject({ passphrase: Passphrase }),
  output: z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('open') }), Refused]),
  audit: null,
  whileLocked: true
})

/** The recovery key opens the file once more and always sets a new passphrase and a new recovery key. */
export const recover = method({
  channel: 'session.recover',
  input: z.strictObject({ recoveryKey: z.string().max(100), newPassphrase: Passphrase }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('open'), recoveryKey: z.string() }),
    Refused
  ]),
  audit: null,
  whileLocked: true
})

export const changePassphrase = method({
  channel: 'session.changePassphrase',
  input: z.strictObject({ current: Passphrase, next: Passphrase }),
  output: z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('changed') }), Refused]),
  audit: 'session.changePassphrase'
})

/** A new printed key for somebody who knows the passphrase; the one before stops working. */
export const renewRecoveryKey = method({
  channel: 'session.renewRecoveryKey',
  input: z.strictObject({ passphrase: Passphrase }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('made'), recoveryKey: z.string() }),
    Refused
  ]),
  audit: 'session.renewRecoveryKey'
})

/** Minutes without a key or a touch until the window locks: choices inside the limits that the idle clock keeps anyway. */
export const idleMinuteChoices = [2, 5, 10, 15] as const

export const Settings = z.strictObject({
  idleMinutes: z.literal(idleMinuteChoices),
  /** Keeps the window out of pictures and shared screens, where the system can do so. */
  hideFromCapture: z.boolean(),
  /** Once a day a notice of the operating system that says how many things are due, and nothing else. */
  dueNotice: z.boolean().default(true)
})
export type Settings = z.infer<typeof Settings>

export const readSettings = method({
  channel: 'session.settings',
  input: empty,
  output: z.strictObject({ settings: Settings, canHideFromCapture: z.boolean() }),
  audit: null
})

/** Applied at once and kept in the encrypted file. */
export const changeSettings = method({
  channel: 'session.changeSettings',
  input: Settings,
  output: empty,
  audit: 'session.changeSettings'
})

/** Ends the window and the core process; the open page comes back after unlock. */
export const lock = method({ channel: 'session.lock', input: empty, output: empty, audit: null, byMain: true })

/** Any key or pointer use; the idle clock counts from the last one. */
export const reportActivity = method({
  channel: 'session.activity',
  input: empty,
  output: empty,
  audit: null,
  byMain: true
})

/** Where the person was, so that the page and the caret come back after a lock. Kept in the encrypted file. */
export const rememberPlace = method({
  channel: 'session.rememberPlace',
  input: z.strictObject({
    address: z.string().max(500),
    focus: z.string().max(200).nullable(),
    caret: z.int().nullable()
  }),
  output: empty,
  audit: null
})
export const readPlace = method({
  channel: 'session.readPlace',
  input: empty,
  output: z.strictObject({
    address: z.string().nullable(),
    focus: z.string().nullable(),
    caret: z.number().nullable()
  }),
  audit: null
})

/** The practice authority only: a learner may sign in as any of its workers. */
export const listWorkersToSignInAs = method({
  channel: 'session.listWorkersToSignInAs',
  input: empty,
  output: z.strictObject({ workers: z.array(SignedInWorker) }),
  audit: null
})
export const signInAs = method({
  channel: 'session.signInAs',
  input: z.strictObject({ workerId: EntryId }),
  output: z.strictObject({ worker: SignedInWorker }),
  audit: 'session.signInAs'
})

/** The practice authority only: what one might try, as whom and with which family. */
export const listScenarios = method({
  channel: 'session.listScenarios',
  input: empty,
  output: z.strictObject({
    scenarios: z.array(
      z.strictObject({
        key: z.string(),
        title: z.string(),
        tries: z.array(z.string()),
        workerId: EntryId,
        workerName: z.string(),
        familyId: EntryId.nullable()
      })
    )
  }),
  audit: null
})

/** The practice authority only: the file as on its first day. Nothing that was written in it is kept. */
export const startAgain = method({
  channel: 'session.startAgain',
  input: z.strictObject({ passphrase: Passphrase }),
  output: createFile.output,
  audit: null
})

/** What the header always shows: when the last change reached this disk, and what waits for the hub. */
export const readSavedState = method({
  channel: 'session.savedState',
  input: empty,
  output: z.strictObject({
    lastSavedAt: z.string().nullable(),
    waiting: z.array(z.strictObject({ familyId: EntryId.nullable(), label: z.string(), entries: z.number() })),
    hubSeenAt: z.string().nullable()
  }),
  audit: null
})

/** Names for pickers: workers, teams, localities, organisations of the authority. */
export const listDirectory = method({
  channel: 'directory.list',
  input: empty,
  output: z.strictObject({
    workers: z.array(
      z.strictObject({
        id: EntryId,
        displayName: z.string(),
        jobTitle: z.string(),
        roles: z.array(z.string()),
        teamId: EntryId.nullable()
      })
    ),
    teams: z.array(z.strictObject({ id: EntryId, name: z.string(), localityId: EntryId.nullable() })),
    localities: z.array(z.strictObject({ id: EntryId, name: z.string() })),
    organisations: z.array(z.strictObject({ id: EntryId, name: z.string(), organisationType: z.string() }))
  }),
  audit: null
})
