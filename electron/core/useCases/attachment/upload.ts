import type { Kysely } from 'kysely'
import type { Store } from '../../../../db/commit/store.ts'
import { clearJournal, readJournal, writeJournal } from '../../../../db/journal/journal.ts'
import type { Tables } from '../../../../db/schema/tables.ts'

/** A file on its way in lies in the journal, for this worker only, until it is checked as a whole. */
const prefixOf = (uploadId: string) => `upload/${uploadId}/`
const keyOf = (uploadId: string, place: number) => `${prefixOf(uploadId)}${String(place).padStart(2, '0')}`
const everyUpload = 'upload/'
const DAY_MS = 24 * 60 * 60 * 1000

export type Piece = {
  readonly workerId: string
  readonly uploadId: string
  readonly place: number
  readonly bytes: Uint8Array
}

export async function keepPiece(store: Store, { workerId, uploadId, place, bytes }: Piece): Promise<void> {
  const value = Buffer.from(bytes).toString('base64')
  await writeJournal(store, [{ key: keyOf(uploadId, place), workerId, value }])
}

/** The whole file as it was sent, and out of the journal in the same transaction; empty where nothing came. */
export async function takeUpload(
  db: Kysely<Tables>,
  { workerId, uploadId, now }: { readonly workerId: string; readonly uploadId: string; readonly now: Date }
): Promise<Uint8Array> {
  const rows = await readJournal(db, { workerId, prefix: everyUpload })
  const mine = rows.filter(({ key }) => key.startsWith(prefixOf(uploadId)))
  const old = rows.filter(({ at }) => now.getTime() - Date.parse(at) > DAY_MS)
  const keys = [...new Set([...mine, ...old].map(({ key }) => key))]
  await clearJournal(db, { workerId, keys })
  return Buffer.concat(mine.map(({ value }) => Buffer.from(typeof value === 'string' ? value : '', 'base64')))
}
