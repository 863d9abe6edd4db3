import { nameOn } from '../names.ts'
import type { OpenedCopy } from '../openCopy.ts'
import type { CopySource } from '../source.ts'

/**
 * Whether something about these people may be read: nobody named is the whole family, which is the home of a parent who
 * lives with the children and of nobody else.
 */
export function mayReadOf(personIds: readonly string[], { kind, recipientId, childIds }: OpenedCopy): boolean {
  if (kind === 'file') return true
  if (personIds.length === 0) return kind === 'parent'
  const readable = new Set([...childIds, ...(recipientId === null ? [] : [recipientId])])
  return personIds.every(id => readable.has(id))
}

const together = new Intl.ListFormat('en-GB')

/** People as this recipient calls them; whoever they may not read of is not among them when this is asked. */
export function readersNames(personIds: readonly string[], source: CopySource, { kind }: OpenedCopy): string {
  const names = personIds.map(id => nameOn(kind, id, source.entries).full).filter(name => name !== '')
  return together.format(names)
}
