import { z } from 'zod'
import { type FailureCode, failureCodes, type Method, method } from './method.ts'

/**
 * Window and core seal what they tell each other, so that the process between them, which outlives every lock, never
 * holds a name (ADR 0016). ECDH on P-256, HKDF-SHA-256 with both public keys as salt, AES-256-GCM; this file is what
 * both sides must do alike.
 */
const version = 'goldthread/seal/v1'
export const keyLabels = { toCore: `${version} to core`, toWindow: `${version} to window` } as const

/** An uncompressed point of the curve. */
const PublicKey = z.instanceof(Uint8Array).refine(bytes => bytes.length === 65)
const Agreement = z.string().regex(/^[0-9a-f]{32}$/)

/** No question comes near it: a whole form of long answers has some 200,000 bytes. */
export const mostSealedBytes = 4_000_000
const Sealed = z.instanceof(Uint8Array).refine(bytes => bytes.length >= 16 && bytes.length <= mostSealedBytes)

/** A page that has just loaded, or that has met a new core, asks for keys of its own; the core forgets the former ones. */
export const agree = method({
  channel: 'seal.agree',
  input: z.strictObject({ publicKey: PublicKey }),
  output: z.strictObject({ publicKey: PublicKey, agreement: Agreement }),
  audit: null,
  whileLocked: true
})

/** A question on its way: under which agreement, the how-manieth of it, and what only the core can read. */
export const SealedCall = z.strictObject({ agreement: Agreement, number: z.int().positive(), sealed: Sealed })
export type SealedCall = z.infer<typeof SealedCall>

/** The core's answer on its way: the main process learns only why there was none, for its log. */
export const SealedAnswer = z.strictObject({
  sealed: z.instanceof(Uint8Array),
  code: z.enum(failureCodes).nullable()
})
export type SealedAnswer = { readonly sealed: Uint8Array; readonly code: FailureCode | null }

/** What the window is handed: the reference finds the call in the log. */
export type HandedAnswer = { readonly sealed: Uint8Array; readonly reference: string }

/** Everything that the core answers; what the main process answers by itself holds no word about a family. */
export function isSealed(method: Method): boolean {
  return method.byMain !== true && method.channel !== agree.channel
}

/** A key is used once for each number, and each direction has a key of its own. */
export function nonceOf(number: number): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setBigUint64(4, BigInt(number))
  return nonce
}

/** What is sealed fits this one question and no other. */
export function contextOf(channel: string, number: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${version}\n${channel}\n${number}`)
}

export function saltOf(windowKey: Uint8Array, coreKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const salt = new Uint8Array(windowKey.length + coreKey.length)
  salt.set(windowKey)
  salt.set(coreKey, windowKey.length)
  return salt
}
