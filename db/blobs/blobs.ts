import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { BrokenFile } from '../commit/errors.ts'
import type { Statements } from '../commit/statements.ts'
import type { Tables } from '../schema/tables.ts'

/** Bytes lie in pieces of 1 MiB, as they will travel (sync.md 4.10). */
export const pieceBytes = 1024 * 1024

export type BlobFacts = { readonly sha256: string; readonly size: number; readonly mediaType: string }

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Keeps bytes under their own hash: the same file a second time takes no room. Answers the hash. */
export function putBlob(statements: Statements, bytes: Uint8Array, mediaType: string, addedAt: string): string {
  const sha256 = hashOf(bytes)
  const known = statements.prepare('SELECT 1 FROM blob WHERE sha256 = ?').get(sha256)
  if (known !== undefined) return sha256
  statements
    .prepare('INSERT INTO blob (sha256, size, mediaType, addedAt) VALUES (?, ?, ?, ?)')
    .run(sha256, bytes.length, mediaType, addedAt)
  const insert = statements.prepare('INSERT INTO blobChunk (sha256, place, bytes) VALUES (?, ?, ?)')
  for (let place = 0; place * pieceBytes < bytes.length; place += 1)
    insert.run(sha256, place, bytes.subarray(place * pieceBytes, (place + 1) * pieceBytes))
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
