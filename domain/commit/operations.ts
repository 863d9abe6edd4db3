import { z } from 'zod'
import type { Json } from '../nonAnswer.ts'
import { dotPattern } from './dot.ts'

/** The reserved field that carries "entered in error": the reason, or null once it was taken back. */
export const voidField = '_void'

const Name = z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/)
const FieldName = z.union([Name, z.enum([voidField, '_standing'])])
const Id = z.string().regex(/^[0-9a-f-]{36}$/)
const Dots = z.array(z.string().regex(dotPattern)).max(10_000)
const Value: z.ZodType<Json> = z.json()

export const PutOperation = z.strictObject({
  k: z.literal('put'),
  t: Name,
  i: Id,
  f: z.record(FieldName, Value),
  x: z.record(FieldName, Dots).exactOptional()
})
export type PutOperation = z.infer<typeof PutOperation>

/** `body` is the text that was signed, exactly: `us.sig` stands over the SHA-256 of its UTF-8 bytes. */
export const SealOperation = z.strictObject({
  k: z.literal('seal'),
  t: Name,
  i: Id,
  body: z.string(),
  draft: z.strictObject({ i: Id, seen: Dots }),
  us: z.strictObject({ key: z.string().max(100), sig: z.string().max(200) }),
  about: z.array(Id).max(1000).exactOptional()
})
export type SealOperation = z.infer<typeof SealOperation>

export const VoidOperation = z.strictObject({
  k: z.literal('void'),
  t: Name,
  i: Id,
  reason: z.string().max(1000),
  x: Dots.exactOptional()
})
export type VoidOperation = z.infer<typeof VoidOperation>

export const BlobOperation = z.strictObject({
  k: z.literal('blob'),
  i: Id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(0),
  mime: z.string().max(200),
  name: z.string().max(300)
})
export type BlobOperation = z.infer<typeof BlobOperation>

export const Operation = z.discriminatedUnion('k', [PutOperation, SealOperation, VoidOperation, BlobOperation])
export type Operation = z.infer<typeof Operation>

const known: ReadonlySet<string> = new Set(['put', 'seal', 'void', 'blob'])

/** Operations of a newer version are kept with their commit and applied after an update (sync.md 4.11). */
export function isKnownKind(kind: string): boolean {
  return known.has(kind)
}

/** A void is a put on a reserved field: the merge knows only puts. */
export function asPut(operation: PutOperation | VoidOperation): PutOperation {
  if (operation.k === 'put') return operation
  const put = { k: 'put' as const, t: operation.t, i: operation.i, f: { [voidField]: operation.reason } }
  return operation.x ? { ...put, x: { [voidField]: operation.x } } : put
}
