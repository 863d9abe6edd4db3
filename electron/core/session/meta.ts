import { writeMeta } from '../../../db/commit/ledger.ts'
import type { Store } from '../../../db/commit/store.ts'

/** What this laptop notes for itself inside the encrypted file. */
export async function findNote(store: Store, key: string): Promise<string | null> {
  const row = await store.db.selectFrom('sync_meta').select('v').where('k', '=', key).executeTakeFirst()
  return row?.v ?? null
}

export async function keepNote(store: Store, key: string, value: string): Promise<void> {
  await store.writeLocal(statements => writeMeta(statements, key, value))
}
