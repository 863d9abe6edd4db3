import type { Store } from '../../../db/commit/store.ts'
import { millisecondsOf } from '../../../domain/commit/clock.ts'

/** When this device last wrote anything, in milliseconds; null for a file in which nothing was written yet. */
export async function findLastWritten({ db, deviceId }: Store): Promise<number | null> {
  const last = await db
    .selectFrom('sync_commit')
    .select('hlc')
    .where('dev', '=', deviceId)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last === undefined ? null : millisecondsOf(last.hlc)
}
