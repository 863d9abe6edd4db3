import { deriveKey, randomBytes, zero } from './crypto.ts'
import { floorFor, isStronger, isWithinLimits, KdfBelowFloorError, type KdfProfile } from './kdf.ts'
import { type Keyring, keyringVersion } from './keyringFile.ts'
import type { KeyringFolder } from './keyringFolder.ts'
import { dropPrevious, loadKeyring, loadTries, replaceKeyring, restorePrevious, saveTries } from './keyringStore.ts'
import { oneAtATime } from './oneAtATime.ts'
import { judgePassphrase, normalisePassphrase, type PassphraseVerdict } from './passphrase.ts'
import { findRecoveryKey, newRecoveryKey, printRecoveryKey } from './recoveryKey.ts'
import {
  belongsTo,
  bytes,
  findPassphraseSlot,
  findRecoverySlot,
  findUnwrapped,
  passphraseKey,
  recoveryKeyKey,
  text,
  wrapWithPassphrase,
  wrapWithRecoveryKey
} from './slots.ts'
import { nextTry, noTries, waitAfter } from './throttle.ts'

/** What every change of a passphrase needs. The passphrase is zeroed when the call ends, whatever its outcome. */
export interface NewPassphrase {
  readonly passphrase: Uint8Array
  /** Words that must not be in it: the worker's names. */
  readonly workerNames: readonly string[]
  readonly deviceSecret: Uint8Array | null
  readonly kdfProfile: KdfProfile
}

export type WeakPassphrase = {
  readonly ok: false
  readonly problem: 'weakPassphrase'
  readonly because: Exclude<PassphraseVerdict, { allowed: true }>['because']
}
export type KeyringProblem<Problem extends string> = { readonly ok: false; readonly problem: Problem }
/** `recoveryKey` is shown once, for printing, and is nowhere else. */
export type NewKeys = { readonly ok: true; readonly dek: Uint8Array; readonly recoveryKey: string }

export interface CreateKeyring extends NewPassphrase {
  readonly folder: KeyringFolder
  readonly workerId: string
  readonly deviceId: string
  readonly now: string
}

export type CreateOutcome = NewKeys | WeakPassphrase | KeyringProblem<'alreadyThere'>

/** Makes the keyring of one worker on one computer; it never writes over another. */
export async function createKeyring(request: CreateKeyring): Promise<CreateOutcome> {
  const { folder, workerId, deviceId, now } = request
  return withPassphrase(request, async passphrase =>
    oneAtATime(folder.name, async () => {
      const found = await loadKeyring(folder)
      if (found.ok || found.problem !== 'missing') return { ok: false, problem: 'alreadyThere' }
      const owner = {
        kind: 'goldthread-keyring' as const,
        version: keyringVersion as typeof keyringVersion,
        keyringId: text(randomBytes(16)),
        workerId,
        deviceId,
        madeAt: now
      }
      const empty: Keyring = { ...owner, slots: [], tries: noTries, anchor: null }
      const dek = randomBytes(32)
      const { keyring, recoveryKey } = await withBothSlots(empty, dek, passphrase, request)
      await replaceKeyring(folder, keyring)
      return { ok: true, dek, recoveryKey }
    })
  )
}

export interface PassphraseTry {
  readonly folder: KeyringFolder
  /** Zeroed when the call ends. */
  readonly passphrase: Uint8Array
  readonly deviceSecret: Uint8Array | null
  /** The council's present policy; a keyring made with less is silently made stronger. */
  readonly kdfProfile: KdfProfile | null
  readonly now: string
}

export type UnlockOutcome =
  | { readonly ok: true; readonly dek: Uint8Array }
  | { readonly ok: false; readonly problem: 'wrongPassphrase' | 'wait'; readonly waitSeconds: number }
  | KeyringProblem<'damaged' | 'missing' | 'newer' | 'deviceSecretMissing'>

/** The DEK for a right passphrase. The try is on disk before it is judged, so killing the app gives none back. */
export async function unlockWithPassphrase(attempt: PassphraseTry): Promise<UnlockOutcome> {
  const passphrase = normalisePassphrase(attempt.passphrase)
  try {
    return await oneAtATime(attempt.folder.name, () => unlock(attempt, passphrase))
  } finally {
    zero(attempt.passphrase, passphrase)
  }
}

async function unlock(attempt: PassphraseTry, passphrase: Uint8Array): Promise<UnlockOutcome> {
  const { folder, deviceSecret, kdfProfile, now } = attempt
  const found = await loadKeyring(folder)
  if (!found.ok) return found
  const slot = findPassphraseSlot(found.keyring.slots)
  if (slot === null) return { ok: false, problem: 'damaged' }
  if (!belongsTo(slot, deviceSecret)) return { ok: false, problem: 'deviceSecretMissing' }
  if (found.fromPrevious) await restorePrevious(folder, found.keyring)
  const before = await loadTries(folder, found.keyring)
  const answer = nextTry(before, now)
  const keyring = await saveTries(folder, found.keyring, answer.tries)
  if (!answer.allowed) return { ok: false, problem: 'wait', waitSeconds: answer.waitSeconds }

  const secret = slot.deviceSecretMark === null ? null : deviceSecret
  const key = await passphraseKey(passphrase, secret, bytes(slot.salt), slot)
  const dek = findUnwrapped(keyring, slot, key)
  zero(key)
  if (dek === null) {
    return { ok: false, problem: 'wrongPassphrase', waitSeconds: waitAfter(answer.tries.count) }
  }
  const proven = await saveTries(folder, keyring, noTries)
  await dropPrevious(folder)
  if (kdfProfile && isStronger(kdfProfile, slot) && isWithinLimits(kdfProfile, secret !== null)) {
    await replaceKeyring(folder, await withPassphraseSlot(proven, dek, passphrase, secret, kdfProfile))
  }
  return { ok: true, dek }
}

export interface RecoveryTry extends NewPassphrase {
  readonly folder: KeyringFolder
  readonly recoveryKey: string
}

export type RecoveryOutcome =
  | NewKeys
  | WeakPassphrase
  | KeyringProblem<'mistyped' | 'wrongRecoveryKey' | 'damaged' | 'missing' | 'newer'>

/** Opens with the printed key. There is no way to do so without a new passphrase and a new printed key. */
export async function unlockWithRecoveryKey(attempt: RecoveryTry): Promise<RecoveryOutcome> {
  const { folder } = attempt
  const typed = findRecoveryKey(attempt.recoveryKey)
  return withPassphrase(attempt, async passphrase => {
    if (typed === null) return { ok: false, problem: 'mistyped' }
    return oneAtATime(folder.name, async () => {
      const found = await loadKeyring(folder)
      if (!found.ok) return found
      const slot = findRecoverySlot(found.keyring.slots)
      if (slot === null) return { ok: false, problem: 'damaged' }
      const key = recoveryKeyKey(typed, bytes(slot.salt))
      const dek = findUnwrapped(found.keyring, slot, key)
      zero(key, typed)
      if (dek === null) return { ok: false, problem: 'wrongRecoveryKey' }
      if (found.fromPrevious) await restorePrevious(folder, found.keyring)
      const { keyring, recoveryKey } = await withBothSlots(found.keyring, dek, passphrase, attempt)
      const open = { ...keyring, tries: noTries }
      await replaceKeyring(folder, open)
      await saveTries(folder, open, noTries)
      return { ok: true, dek, recoveryKey }
    })
  })
}

export interface ChangePassphrase extends NewPassphrase {
  readonly folder: KeyringFolder
  /** From the unlock just before: the present passphrase is asked for again and counts as a try. */
  readonly dek: Uint8Array
}

export type ChangeOutcome = { readonly ok: true } | WeakPassphrase | KeyringProblem<'damaged' | 'missing' | 'newer'>

/** Wraps the same DEK anew; the case file itself is not touched. */
export async function changePassphrase(request: ChangePassphrase): Promise<ChangeOutcome> {
  const { folder, dek, deviceSecret, kdfProfile } = request
  return withPassphrase(request, async passphrase =>
    oneAtATime(folder.name, async () => {
      const found = await loadKeyring(folder)
      if (!found.ok) return found
      await replaceKeyring(folder, await withPassphraseSlot(found.keyring, dek, passphrase, deviceSecret, kdfProfile))
      return { ok: true }
    })
  )
}

export interface DerivedKeys {
  readonly database: Uint8Array
  readonly files: Uint8Array
  readonly audit: Uint8Array
}

/** One key per purpose, so that none of them tells anything about another. */
export function deriveKeys(dek: Uint8Array): DerivedKeys {
  const none = new Uint8Array(0)
  return {
    database: deriveKey(dek, none, 'db/v1'),
    files: deriveKey(dek, none, 'files/v1'),
    audit: deriveKey(dek, none, 'audit/v1')
  }
}

async function withBothSlots(
  keyring: Keyring,
  dek: Uint8Array,
  passphrase: Uint8Array,
  { deviceSecret, kdfProfile }: NewPassphrase
): Promise<{ readonly keyring: Keyring; readonly recoveryKey: string }> {
  const recoveryKey = newRecoveryKey()
  const others = keyring.slots.filter(slot => slot.kind === 'escrow')
  const passphraseSlot = await wrapWithPassphrase({
    owner: keyring,
    dek,
    passphrase,
    deviceSecret,
    profile: kdfProfile
  })
  const slots = [passphraseSlot, wrapWithRecoveryKey(keyring, dek, recoveryKey), ...others]
  const printed = printRecoveryKey(recoveryKey)
  zero(recoveryKey)
  return { keyring: { ...keyring, slots }, recoveryKey: printed }
}

async function withPassphraseSlot(
  keyring: Keyring,
  dek: Uint8Array,
  passphrase: Uint8Array,
  deviceSecret: Uint8Array | null,
  profile: KdfProfile
): Promise<Keyring> {
  const slot = await wrapWithPassphrase({ owner: keyring, dek, passphrase, deviceSecret, profile })
  return { ...keyring, slots: keyring.slots.map(old => (old.kind === 'passphrase' ? slot : old)) }
}

/** Judges the new passphrase first; both the typed and the normalised bytes are zeroed at the end. */
async function withPassphrase<Outcome>(
  request: NewPassphrase,
  work: (passphrase: Uint8Array) => Promise<Outcome>
): Promise<Outcome | WeakPassphrase> {
  const passphrase = normalisePassphrase(request.passphrase)
  try {
    if (!isWithinLimits(request.kdfProfile, request.deviceSecret !== null)) {
      const { memoryKiB, passes } = floorFor(request.deviceSecret !== null)
      throw new KdfBelowFloorError(`A passphrase needs at least ${memoryKiB} KiB and ${passes} passes.`)
    }
    const verdict = judgePassphrase(passphrase, request.workerNames)
    if (!verdict.allowed) return { ok: false, problem: 'weakPassphrase', because: verdict.because }
    return await work(passphrase)
  } finally {
    zero(request.passphrase, passphrase)
  }
}
