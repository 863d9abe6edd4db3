import type { Json } from '../nonAnswer.ts'
import { linkAsOne } from './idsAsOne.ts'
import type { Joined } from './joined.ts'

type Linking = { readonly fields: { readonly [field: string]: Json } }

/** Entries that grow with the years, with whomever they are about under the entry that is kept: for what leaves as paper. */
export function entriesAsOne<Entry extends Linking>(
  entries: readonly Entry[],
  joined: readonly Joined[]
): readonly Entry[] {
  if (joined.length === 0) return entries
  const ids = new Map(joined.map(({ personId, aliasId }) => [aliasId, personId]))
  return entries.map(entry => ({
    ...entry,
    fields: Object.fromEntries(Object.entries(entry.fields).map(([field, value]) => [field, linkAsOne(value, ids)]))
  }))
}
