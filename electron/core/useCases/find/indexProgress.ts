import { type BuildPart, findBuildState } from '../../../../db/commit/buildIndexes.ts'
import type { Store } from '../../../../db/commit/store.ts'
import { dateInWords } from '../../../../domain/dates/dateInWords.ts'
import { localDateOf } from '../../../../domain/dates/isoDate.ts'
import { exactDate } from '../../../../domain/dates/partialDate.ts'

export type IndexProgress = { readonly part: BuildPart; readonly since: string | null }

/** UUIDv7: the first 48 bits are the moment at which an entry was made. */
function dayOfId(id: string): string | null {
  const at = Number.parseInt(id.slice(0, 13).replace('-', ''), 16)
  return id === '' || Number.isNaN(at) ? null : localDateOf(new Date(at).toISOString())
}

/** Which part of a file from before the search is being read, and since which day its notes can be found; null when all is. */
export async function readIndexProgress(store: Store): Promise<IndexProgress | null> {
  const state = await store.read(findBuildState)
  if (state === null) return null
  const day = state.part === 'notes' ? dayOfId(state.lastId) : null
  return { part: state.part, since: day === null ? null : dateInWords(exactDate(day)) }
}
