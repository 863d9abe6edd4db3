import { z } from 'zod'
import { readingPattern } from './clock.ts'
import { isKnownKind, Operation } from './operations.ts'

export const envelopeVersion = 1
export const commitBytesLimit = 256 * 1024
export const operationsLimit = 200

const Hash = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

const header = {
  v: z.literal(envelopeVersion),
  s: z.int().min(1),
  d: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
  n: z.int().min(1),
  /** Hash of the device's commit before this one; of the first commit, 32 zero bytes. */
  p: Hash,
  h: z.string().regex(readingPattern),
  w: z.string().max(40),
  o: z.number(),
  u: z.string().max(64),
  g: z.string().max(64),
  b: z.string().min(1).max(200),
  a: z.string().max(64)
}

export const Commit = z.strictObject({ ...header, ops: z.array(Operation).min(1).max(operationsLimit) })
export type Commit = z.infer<typeof Commit>

const Loose = z.looseObject({
  ...header,
  v: z.int().min(1),
  ops: z.array(z.looseObject({ k: z.string() })).max(operationsLimit)
})
/** What every version of the envelope keeps, so that a commit of a newer version can be stored and counted. */
export type CommitHeader = Pick<Commit, 's' | 'd' | 'n' | 'p' | 'h' | 'w' | 'u' | 'g' | 'b' | 'a'>

export type Decoded =
  | { readonly kind: 'commit'; readonly header: CommitHeader; readonly commit: Commit }
  | { readonly kind: 'newer'; readonly header: CommitHeader }
  | { readonly kind: 'malformed'; readonly because: string }

const hashPrefix = new Uint8Array([0x45, 0x48, 0x53, 0x31, 0x00])
export const firstPrevious = 'A'.repeat(43)

/** What SHA-256 is taken of: "EHS1", a zero byte, and the bytes as the author wrote them. */
export function hashInput(bytes: Uint8Array): Uint8Array {
  const input = new Uint8Array(hashPrefix.length + bytes.length)
  input.set(hashPrefix)
  input.set(bytes, hashPrefix.length)
  return input
}

/** Written once, by the author; from then on only these bytes are stored, sent and checked. */
export function encodeCommit(commit: Commit): Uint8Array {
  const { v, s, d, n, p, h, w, o, u, g, b, a, ops } = commit
  return new TextEncoder().encode(JSON.stringify({ v, s, d, n, p, h, w, o, u, g, b, a, ops }))
}

function parseText(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** Never throws: what cannot be read is `malformed`, what a later version wrote is `newer`. */
export function decodeCommit(bytes: Uint8Array, schemaVersion: number): Decoded {
  if (bytes.length > commitBytesLimit) return { kind: 'malformed', because: 'tooLarge' }
  const parsed = parseText(bytes)
  const loose = Loose.safeParse(parsed)
  if (!loose.success) return { kind: 'malformed', because: loose.error.issues[0]?.path.join('.') ?? 'text' }
  const commit = Commit.safeParse(parsed)
  if (commit.success) return { kind: 'commit', header: commit.data, commit: commit.data }
  const { v, s, ops } = loose.data
  if (v > envelopeVersion || s > schemaVersion || ops.some(operation => !isKnownKind(operation.k))) {
    return { kind: 'newer', header: loose.data }
  }
  return { kind: 'malformed', because: commit.error.issues[0]?.path.join('.') ?? 'operation' }
}
