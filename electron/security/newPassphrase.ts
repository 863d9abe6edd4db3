import { zero } from './crypto.ts'
import { floorFor, isWithinLimits, KdfBelowFloorError, type KdfProfile } from './kdf.ts'
import type { Keyring } from './keyringFile.ts'
import { judgePassphrase, normalisePassphrase, type PassphraseVerdict } from './passphrase.ts'
import { newRecoveryKey, printRecoveryKey } from './recoveryKey.ts'
import { wrapWithPassphrase, wrapWithRecoveryKey } from './slots.ts'

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

/** The same keyring with a new passphrase and a new recovery key around its DEK; an escrow stays as it is. */
export async function withBothSlots(
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

/** The same keyring with a new passphrase only. */
export async function withPassphraseSlot(
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
export async function withPassphrase<Outcome>(
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
