import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { BrokenFile } from '../commit/errors.ts'
import type { Tables } from '../schema/tables.ts'

/** Bytes lie in pieces of 1 MiB, as they will travel (sync.md 4.10). */
export const pieceBytes = 1024 * 1024

export type BlobFacts = { readonly sha256: string; readonly size: number; readonly mediaType: string }

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Keeps bytes under their own hash: the same file a second time takes no room. In a unit, pass `unit.db`. Answers the hash. */
export async function putBlob(
  db: Kysely<Tables>,
  bytes: Uint8Array,
  { mediaType, addedAt }: { readonly mediaType: string; readonly addedAt: string }
): Promise<string> {
  const sha256 = hashOf(bytes)
  const known = await db.selectFrom('blob').select('sha256').where('sha256', '=', sha256).executeTakeFirst()
  if (known) return sha256
  await db.insertInto('blob').values({ sha256, size: bytes.length, mediaType, addedAt }).execute()
  for (let place = 0; place * pieceBytes < bytes.length; place += 1) {
    const piece = bytes.subarray(place * pieceBytes, (place + 1) * pieceBytes)
    await db.insertInto('blobChunk').values({ sha256, place, bytes: piece }).execute()
  }
  return sha256
}

/** Null where the bytes are still on another laptop. Bytes that are not those that were put there are never handed out. */
export async function findBlob(db: Kysely<Tables>, sha256: string): Promise<Uint8Array | null> {
  const blob = await db.selectFrom('blob').selectAll().where('sha256', '=', sha256).executeTakeFirst()
  if (!blob) return null
  const pieces = await db
    .selectFrom('blobChunk')
    .select('bytes')
    .where('sha256', '=', sha256)
    .orderBy('place')
    .execute()
  const whole = Buffer.concat(pieces.map(({ bytes }) => bytes))
  if (whole.length !== blob.size || hashOf(whole) !== sha256)
    throw new BrokenFile('the bytes of an attachment are not those that were added')
  return whole
}
