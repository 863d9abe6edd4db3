import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { type ReadEntry, readRow } from './entries.ts'

/** Every file kept beside the notes of a family, the newest first. */
export async function listAttachmentEntries(db: Kysely<Tables>, familyId: string): Promise<readonly ReadEntry[]> {
  const rows = await db
    .selectFrom('attachment')
    .selectAll()
    .where('familyId', '=', familyId)
    .orderBy('addedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => readRow('attachment', { ...row }))
}

/** Of these hashes, those whose bytes are on this computer. */
export async function listBlobsHere(db: Kysely<Tables>, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set()
  const rows = await db.selectFrom('blob').select('sha256').where('sha256', 'in', hashes).execute()
  return new Set(rows.map(({ sha256 }) => sha256))
}
