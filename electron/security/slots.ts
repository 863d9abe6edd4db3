import { deriveKey, encrypt, equalBytes, findDecrypted, nonceLength, randomBytes, zero } from './crypto.ts'
import { type KdfProfile, stretchPassphrase } from './kdf.ts'
import { canonical, type Keyring, type PassphraseSlot, type RecoverySlot, type Slot } from './keyringFile.ts'

export type SlotOwner = Pick<Keyring, 'kind' | 'version' | 'keyringId' | 'workerId' | 'deviceId' | 'madeAt'>

/** Argon2id of the passphrase, mixed with the device secret where the operating system keeps one. */
export async function passphraseKey(
  passphrase: Uint8Array,
  deviceSecret: Uint8Array | null,
  salt: Uint8Array,
  profile: KdfProfile
): Promise<Uint8Array> {
  const stretched = await stretchPassphrase(passphrase, salt, profile)
  const both = new Uint8Array(stretched.length + (deviceSecret?.length ?? 0))
  both.set(stretched)
  if (deviceSecret) both.set(deviceSecret, stretched.length)
  try {
    return deriveKey(both, salt, 'unlock/v1')
  } finally {
    zero(stretched, both)
  }
}

export function recoveryKeyKey(recoveryKey: Uint8Array, salt: Uint8Array): Uint8Array {
  return deriveKey(recoveryKey, salt, 'recovery/v1')
}

/** Twelve bytes that change with the device secret; 256 random bits cannot be guessed back from them. */
export function deviceSecretMark(deviceSecret: Uint8Array): string {
  return text(deriveKey(deviceSecret, new Uint8Array(0), 'deviceSecretMark/v1', 12))
}

export function belongsTo(slot: PassphraseSlot, deviceSecret: Uint8Array | null): boolean {
  if (slot.deviceSecretMark === null) return true
  if (deviceSecret === null) return false
  return equalBytes(bytes(slot.deviceSecretMark), bytes(deviceSecretMark(deviceSecret)))
}

export interface PassphraseWrap {
  readonly owner: SlotOwner
  readonly dek: Uint8Array
  readonly passphrase: Uint8Array
  readonly deviceSecret: Uint8Array | null
  readonly profile: KdfProfile
}

/** A new slot 1: always a new salt and a new nonce. */
export async function wrapWithPassphrase(wrap: PassphraseWrap): Promise<PassphraseSlot> {
  const { owner, dek, passphrase, deviceSecret, profile } = wrap
  const salt = randomBytes(16)
  const key = await passphraseKey(passphrase, deviceSecret, salt, profile)
  const open = {
    kind: 'passphrase' as const,
    kdf: 'argon2id' as const,
    memoryKiB: profile.memoryKiB,
    passes: profile.passes,
    lanes: profile.lanes,
    deviceSecretMark: deviceSecret ? deviceSecretMark(deviceSecret) : null,
    salt: text(salt),
    nonce: text(randomBytes(nonceLength))
  }
  return sealSlot(owner, open, key, dek)
}

/** A new slot 2. */
export function wrapWithRecoveryKey(owner: SlotOwner, dek: Uint8Array, recoveryKey: Uint8Array): RecoverySlot {
  const salt = randomBytes(16)
  const open = { kind: 'recovery' as const, salt: text(salt), nonce: text(randomBytes(nonceLength)) }
  return sealSlot(owner, open, recoveryKeyKey(recoveryKey, salt), dek)
}

/** The DEK, or null when the key is wrong or anything in the slot or its owner differs from when it was sealed. */
export function findUnwrapped(
  owner: SlotOwner,
  slot: PassphraseSlot | RecoverySlot,
  key: Uint8Array
): Uint8Array | null {
  const { wrapped, ...open } = slot
  return findDecrypted(key, bytes(slot.nonce), bytes(wrapped), contextOf(owner, open))
}

export function findPassphraseSlot(slots: readonly Slot[]): PassphraseSlot | null {
  return slots.find(slot => slot.kind === 'passphrase') ?? null
}

export function findRecoverySlot(slots: readonly Slot[]): RecoverySlot | null {
  return slots.find(slot => slot.kind === 'recovery') ?? null
}

export function bytes(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

export function text(raw: Uint8Array): string {
  return Buffer.from(raw).toString('base64')
}

type Open<SlotKind> = Omit<SlotKind, 'wrapped'>

function sealSlot<Kind extends { readonly nonce: string }>(
  owner: SlotOwner,
  open: Kind,
  key: Uint8Array,
  dek: Uint8Array
): Kind & { wrapped: string } {
  try {
    return { ...open, wrapped: text(encrypt(key, bytes(open.nonce), dek, contextOf(owner, open))) }
  } finally {
    zero(key)
  }
}

/** Everything outside the ciphertext is sealed with it, so no slot can move to another person, device, keyring or version. */
function contextOf(owner: SlotOwner, slot: Open<PassphraseSlot> | Open<RecoverySlot> | object): Uint8Array {
  const { kind, version, keyringId, workerId, deviceId, madeAt } = owner
  return new TextEncoder().encode(canonical({ kind, version, keyringId, workerId, deviceId, madeAt, slot }))
}
