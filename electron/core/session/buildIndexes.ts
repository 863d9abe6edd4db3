import { sql } from 'kysely'
import { buildIndexSlice } from '../../../db/commit/buildIndexes.ts'
import type { Store } from '../../../db/commit/store.ts'
import { indexPace, isDeepQuiet, longestWork, nextAllowance } from './indexPace.ts'

export type Building = {
  readonly store: Store
  /** For how long nobody has asked the core anything; zero while it is answering. */
  readonly quietMilliseconds: () => number
  readonly onError: (error: unknown) => void
}

/**
 * An index dirties pages all over the file. With SQLite's thousand of them the log is carried home every few slices, in
 * the middle of whatever is being saved; so many (40 MB) are carried home when nobody is there.
 */
const logPages = { building: 10_000, usual: 1000 }
const slicesBetweenCheckpoints = 20
/** After an unlock the first screen comes first. */
const startAfter = 500

/** Finishes the search indexes while the file is in use. Answers how to stop; the next unlock goes on from there. */
export function keepBuildingIndexes({ store, quietMilliseconds, onError }: Building): () => void {
  let timer: NodeJS.Timeout | null = null
  let stopped = false
  let slices = 0
  let allowance = longestWork
  let restedSince = Number.NEGATIVE_INFINITY
  const again = (pause: number) => {
    if (!stopped) timer = setTimeout(() => void turn(), pause)
  }
  const turn = async () => {
    try {
      const started = performance.now()
      const { work, pause } = indexPace({ quiet: quietMilliseconds(), rested: started - restedSince, allowance })
      if (work === 0) return again(pause)
      if (slices === 0) await keepLogUpTo(store, logPages.building)
      const whole = await store.writeLocal(statements => buildIndexSlice(statements, work, () => performance.now()))
      slices += 1
      restedSince = performance.now()
      allowance = nextAllowance(allowance, work, restedSince - started)
      if (whole) await keepLogUpTo(store, logPages.usual)
      else if (slices % slicesBetweenCheckpoints === 0 && isDeepQuiet(quietMilliseconds())) await carryLogHome(store)
      if (!whole) again(pause)
    } catch (error) {
      // A file that was shut in between is no failure of the search.
      if (!stopped) onError(error)
    }
  }
  again(startAfter)
  return () => {
    stopped = true
    if (timer !== null) clearTimeout(timer)
  }
}

const keepLogUpTo = (store: Store, pages: number) =>
  store.read(db => sql`PRAGMA wal_autocheckpoint = ${sql.lit(pages)}`.execute(db))

const carryLogHome = (store: Store) => store.read(db => sql`PRAGMA wal_checkpoint(PASSIVE)`.execute(db))
