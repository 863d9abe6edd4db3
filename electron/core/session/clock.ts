import type { Store } from '../../../db/commit/store.ts'
import { findLastWritten } from './lastWritten.ts'

const tolerated = 5 * 60_000

/** How many minutes the clock stands before the last entry of the file; null when that is within five minutes. */
export async function findClockSetBack(store: Store): Promise<number | null> {
  const written = await findLastWritten(store)
  const audit = await store.db.selectFrom('auditEntry').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const last = Math.max(written ?? 0, audit ? Date.parse(audit.at) : 0)
  const behind = last - store.now().getTime()
  return behind > tolerated ? Math.ceil(behind / 60_000) : null
}
