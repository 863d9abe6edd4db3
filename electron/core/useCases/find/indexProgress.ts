import { indexProgress } from '../../../../db/commit/buildIndexes.ts'
import type { Store } from '../../../../db/commit/store.ts'

/** How much of a file from before the search is indexed by now; null when all of it is. */
export async function readIndexProgress(store: Store): Promise<{ done: number; total: number } | null> {
  const waiting = await store.read(db =>
    db.selectFrom('indexBuild').select('name').where('whole', '=', 0).executeTakeFirst()
  )
  if (waiting === undefined) return null
  const progress = await store.writeLocal(indexProgress)
  return { ...progress }
}
