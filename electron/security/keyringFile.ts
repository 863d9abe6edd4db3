import { z } from 'zod'
import { sha256 } from './crypto.ts'
import { isWithinLimits } from './kdf.ts'

export const keyringVersion = 1

const base64 = (length: number) =>
  z.string().refine(text => {
    const bytes = Buffer.from(text, 'base64')
    return bytes.length === length && bytes.toString('base64') === text
  })
const count = z.int().min(0).max(1_000_000)
const wrapped = { salt: base64(16), nonce: base64(12), wrapped: base64(48) }

const PassphraseSlot = z
  .strictObject({
    kind: z.literal('passphrase'),
    kdf: z.literal('argon2id'),
    memoryKiB: z.int(),
    passes: z.int(),
    lanes: z.int(),
    /** Says which device secret belongs to the slot, without telling anything about it; null where there is no OS keychain. */
    deviceSecretMark: base64(12).nullable(),
    ...wrapped
  })
  .refine(slot => isWithinLimits(slot, slot.deviceSecretMark !== null))
const RecoverySlot = z.strictObject({ kind: z.literal('recovery'), ...wrapped })
/** Kept for the council's public key; the shape of the sealed bytes comes with the hub. */
const EscrowSlot = z.strictObject({ kind: z.literal('escrow'), councilKey: base64(32), sealed: z.string().max(1000) })

const Tries = z.strictObject({ count, lastAt: z.iso.datetime().nullable() })
const Anchor = z.strictObject({ at: z.iso.datetime(), nonce: base64(12), sealed: z.string().max(8000) })

const Keyring = z.strictObject({
  kind: z.literal('goldthread-keyring'),
  version: z.literal(keyringVersion),
  keyringId: base64(16),
  workerId: z.string().min(1).max(200),
  deviceId: z.string().min(1).max(200),
  madeAt: z.iso.datetime(),
  slots: z.array(z.discriminatedUnion('kind', [PassphraseSlot, RecoverySlot, EscrowSlot])).max(4),
  tries: Tries,
  anchor: Anchor.nullable(),
  sum: z.string().regex(/^[0-9a-f]{64}$/)
})

export type Keyring = Readonly<Omit<z.output<typeof Keyring>, 'sum'>>
export type PassphraseSlot = z.output<typeof PassphraseSlot>
export type RecoverySlot = z.output<typeof RecoverySlot>
export type Slot = Keyring['slots'][number]
export type Tries = z.output<typeof Tries>

export type ReadKeyring = { readonly ok: true; readonly keyring: Keyring } | KeyringRefusal
export type KeyringRefusal = { readonly ok: false; readonly problem: 'damaged' | 'newer' }

/** The bytes of a keyring. The sum finds accidents; against intent each slot is sealed by itself. */
export function writeKeyring(keyring: Keyring): Uint8Array {
  const body = canonical(keyring)
  return bytesOf(canonical({ ...keyring, sum: Buffer.from(sha256(bytesOf(body))).toString('hex') }))
}

/** Reads a keyring, and refuses every byte that this program would not have written. */
export function readKeyring(bytes: Uint8Array): ReadKeyring {
  const raw = findJson(bytes)
  if (isNewer(raw)) return { ok: false, problem: 'newer' }
  const parsed = Keyring.safeParse(raw)
  if (!parsed.success) return { ok: false, problem: 'damaged' }
  const { sum: _sum, ...keyring } = parsed.data
  const same = Buffer.from(writeKeyring(keyring)).equals(bytes)
  return same ? { ok: true, keyring } : { ok: false, problem: 'damaged' }
}

/** JSON with sorted keys and no spaces: one value has exactly one text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`)
  return `{${parts.join(',')}}`
}

function findJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return null
  }
}

function isNewer(raw: unknown): boolean {
  const kept = z.looseObject({ kind: z.literal('goldthread-keyring'), version: z.int().gt(keyringVersion) })
  return kept.safeParse(raw).success
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
