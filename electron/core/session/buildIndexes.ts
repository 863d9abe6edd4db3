import { buildIndexSlice } from '../../../db/commit/buildIndexes.ts'
import type { Store } from '../../../db/commit/store.ts'

/** Long enough to get on, short enough that nobody who types waits for it. */
const sliceMilliseconds = 10
const pauseMilliseconds = 30

/** Finishes the search indexes while the file is in use. Answers how to stop; the next unlock goes on from there. */
export function keepBuildingIndexes(store: Store, onError: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | null = null
  let stopped = false
  const turn = async () => {
    try {
      const whole = await store.writeLocal(statements =>
        buildIndexSlice(statements, sliceMilliseconds, () => performance.now())
      )
      if (!whole && !stopped) timer = setTimeout(() => void turn(), pauseMilliseconds)
    } catch (error) {
      // A file that was shut in between is no failure of the search.
      if (!stopped) onError(error)
    }
  }
  timer = setTimeout(() => void turn(), pauseMilliseconds)
  return () => {
    stopped = true
    if (timer !== null) clearTimeout(timer)
  }
}
