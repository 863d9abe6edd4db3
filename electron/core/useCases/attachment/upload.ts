import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Store } from '../../../../db/commit/store.ts'
import { clearJournal, forgetJournal, readJournal, writeJournal } from '../../../../db/journal/journal.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { largestPiece, ReadyFile } from '../../../contract/attachment.ts'

/** A file on its way in lies in the journal, for this worker only, until it is added or forgotten. */
const everyUpload = 'upload/'
const prefixOf = (uploadId: string) => `${everyUpload}${uploadId}/`
const keyOf = (uploadId: string, place: number) => `${prefixOf(uploadId)}${String(place).padStart(2, '0')}`
const checkedKey = (uploadId: string) => `${prefixOf(uploadId)}checked`
const mostPieces = 20
/** A photograph taken at a visit may wait for its note; a month later nobody knows any more what it was. */
const LONGEST_WAIT_MS = 31 * 24 * 60 * 60 * 1000

const CheckedUpload = z.strictObject({ fileName: z.string(), file: ReadyFile })
export type CheckedUpload = z.infer<typeof CheckedUpload>

export type UploadOf = { readonly workerId: string; readonly uploadId: string }

export async function keepPiece(
  store: Store,
  { workerId, uploadId, place, bytes }: UploadOf & { readonly place: number; readonly bytes: Uint8Array }
): Promise<void> {
  const value = Buffer.from(bytes).toString('base64')
  await writeJournal(store, [{ key: keyOf(uploadId, place), workerId, value }])
}

/** The bytes as they lie there; empty where nothing came. */
export async function readUpload(db: Kysely<Tables>, { workerId, uploadId }: UploadOf): Promise<Uint8Array> {
  const rows = await readJournal(db, { workerId, prefix: prefixOf(uploadId) })
  const pieces = rows.filter(({ key }) => /\/\d\d$/.test(key))
  return Buffer.concat(pieces.map(({ value }) => Buffer.from(typeof value === 'string' ? value : '', 'base64')))
}

/** What the check said of it, or null where it was not checked. */
export async function findChecked(db: Kysely<Tables>, { workerId, uploadId }: UploadOf): Promise<CheckedUpload | null> {
  const [row] = await readJournal(db, { workerId, prefix: checkedKey(uploadId) })
  return row === undefined ? null : CheckedUpload.parse(row.value)
}

/** What the checker made takes the place of what was sent. */
export async function keepChecked(
  store: Store,
  { workerId, uploadId }: UploadOf,
  { bytes, ...checked }: CheckedUpload & { readonly bytes: Uint8Array }
): Promise<void> {
  await forgetUpload(store, { workerId, uploadId })
  const pieces = Array.from({ length: Math.ceil(bytes.length / largestPiece) }, (_, place) => ({
    key: keyOf(uploadId, place),
    workerId,
    value: Buffer.from(bytes.subarray(place * largestPiece, (place + 1) * largestPiece)).toString('base64')
  }))
  await writeJournal(store, [...pieces, { key: checkedKey(uploadId), workerId, value: checked }])
}

const keysOf = (uploadId: string) => [
  ...Array.from({ length: mostPieces }, (_, place) => keyOf(uploadId, place)),
  checkedKey(uploadId)
]

export async function forgetUpload(store: Store, { workerId, uploadId }: UploadOf): Promise<void> {
  await forgetJournal(store, { workerId, keys: keysOf(uploadId) })
}

/** Out of the journal in the transaction in which it becomes an attachment, and with it what nobody came back for. */
export async function clearUpload(
  db: Kysely<Tables>,
  { workerId, uploadId, now }: UploadOf & { readonly now: Date }
): Promise<void> {
  const before = new Date(now.getTime() - LONGEST_WAIT_MS).toISOString()
  const old = await db
    .selectFrom('journal')
    .select('key')
    .where('workerId', '=', workerId)
    .where('key', '>=', everyUpload)
    .where('key', '<', `${everyUpload}\u{10ffff}`)
    .where('at', '<', before)
    .execute()
  await clearJournal(db, { workerId, keys: [...keysOf(uploadId), ...old.map(({ key }) => key)] })
}
