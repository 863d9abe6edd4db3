import type { Store } from '../../../db/commit/store.ts'
import { millisecondsOf } from '../../../domain/commit/clock.ts'
import { findNote } from './meta.ts'

const tolerated = 5 * 60_000

/** How many minutes the clock stands before the last entry of the file; null when that is within five minutes. */
export async function findClockSetBack(store: Store): Promise<number | null> {
  const reading = await findNote(store, 'hlc')
  const audit = await store.db.selectFrom('auditEntry').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const last = Math.max(reading === null ? 0 : millisecondsOf(reading), audit ? Date.parse(audit.at) : 0)
  const behind = last - store.now().getTime()
  return behind > tolerated ? Math.ceil(behind / 60_000) : null
}
