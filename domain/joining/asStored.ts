import type { Json } from '../nonAnswer.ts'
import { idsOf, type Joined } from './joined.ts'

type Fields = { readonly [field: string]: Json }

/**
 * Changes as they are written: a link that still means the same human keeps the id it was written with, so that nobody
 * is moved from one entry to the other by a form that was saved while they were read as one.
 */
export function asStored(before: Fields | null, changes: Fields, joined: readonly Joined[]): Fields {
  if (joined.length === 0 || before === null) return changes
  const same = (stored: Json, asked: Json) =>
    typeof stored === 'string' && typeof asked === 'string' && idsOf(stored, joined).includes(asked)
  return Object.fromEntries(
    Object.entries(changes).map(([field, asked]) => {
      const stored = before[field] ?? null
      if (Array.isArray(stored) && Array.isArray(asked))
        return [field, asked.flatMap(one => (stored.includes(one) ? [one] : kept(stored, one)))]
      return [field, same(stored, asked) ? stored : asked]
    })
  )
  function kept(stored: readonly Json[], one: Json): readonly Json[] {
    const meant = stored.filter(id => same(id, one))
    return meant.length === 0 ? [one] : meant
  }
}
