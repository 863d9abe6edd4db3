/** A finished note of a family, as far as it says who met whom. */
export type MetNote = {
  readonly id: string
  readonly noteType: string
  readonly on: string
  readonly time: string
  readonly authorId: string
  readonly failedContact: boolean
  readonly peopleSeenIds: readonly string[]
  readonly childrenSeenIds: readonly string[]
}

export type Seen = { readonly noteId: string; readonly on: string; readonly byId: string }

/** `mine` is the worker's own last time, `anyone` that of whoever was there last; null where nobody has been yet. */
export type LastSeen = { readonly mine: Seen | null; readonly anyone: Seen | null }

const inPerson: ReadonlySet<string> = new Set(['visit', 'meeting', 'observation', 'safety', 'other'])
const asSeen = ({ id, on, authorId }: MetNote): Seen => ({ noteId: id, on, byId: authorId })
const newestFirst = (one: MetNote, other: MetNote) =>
  `${one.on} ${one.time} ${one.id}` < `${other.on} ${other.time} ${other.id}` ? 1 : -1

/** A telephone call is no seeing, and a door that nobody opened is none either. */
const wasMet = (note: MetNote) => inPerson.has(note.noteType) && !note.failedContact

/**
 * When a family was last seen: a child of it, for a visit that saw only the adults leaves open how the children are. A
 * family without children is seen when anybody of it is.
 */
export function lastSeenOf(notes: readonly MetNote[], workerId: string, hasChildren: boolean): LastSeen {
  const met = notes
    .filter(note => wasMet(note) && (hasChildren ? note.childrenSeenIds : note.peopleSeenIds).length > 0)
    .toSorted(newestFirst)
  const [anyone] = met
  const mine = met.find(({ authorId }) => authorId === workerId)
  return { mine: mine ? asSeen(mine) : null, anyone: anyone ? asSeen(anyone) : null }
}

/** When one child was last seen, by whomever. */
export function lastSeenOfChild(notes: readonly MetNote[], childId: string): Seen | null {
  const [newest] = notes.filter(note => wasMet(note) && note.childrenSeenIds.includes(childId)).toSorted(newestFirst)
  return newest ? asSeen(newest) : null
}

/** The day from which something is news to this worker; null where nobody has seen the family yet, so everything is. */
export const newsFrom = ({ mine, anyone }: LastSeen): string | null => (mine ?? anyone)?.on ?? null
