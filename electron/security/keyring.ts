import { deriveKey, randomBytes, zero } from './crypto.ts'
import { isStronger, isWithinLimits, type KdfProfile } from './kdf.ts'
import { type Keyring, keyringVersion } from './keyringFile.ts'
import type { KeyringFolder } from './keyringFolder.ts'
import { dropPrevious, loadKeyring, loadTries, replaceKeyring, restorePrevious, saveTries } from './keyringStore.ts'
import {
  type NewPassphrase,
  type WeakPassphrase,
  withBothSlots,
  withPassphrase,
  withPassphraseSlot
} from './newPassphrase.ts'
import { oneAtATime } from './oneAtATime.ts'
import { normalisePassphrase } from './passphrase.ts'
import { findRecoveryKey } from './recoveryKey.ts'
import {
  belongsTo,
  bytes,
  findPassphraseSlot,
  findRecoverySlot,
  findUnwrapped,
  passphraseKey,
  recoveryKeyKey,
  text
} from './slots.ts'
import { nextTry, noTries, waitAfter } from './throttle.ts'

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
