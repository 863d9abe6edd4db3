/** Of two entries for one human: the one that is kept, and the one that is read as it. */
export type Side = 'person' | 'alias'

/** Two entries that are read as one, and which of the two is read where they differ. */
export type Joined = {
  readonly id: string
  readonly personId: string
  readonly aliasId: string
  readonly choices: { readonly [field: string]: Side }
}

/** Not a field of the entry: whose names are the ones in use. */
export const nameChoice = 'name'

/** The entry under which somebody is read. */
export function keptIdOf(id: string, joined: readonly Joined[]): string {
  return joined.find(({ aliasId }) => aliasId === id)?.personId ?? id
}

/** Every id of one human: the one that is kept, and those that are read as it. */
export function idsOf(id: string, joined: readonly Joined[]): readonly string[] {
  const kept = keptIdOf(id, joined)
  return [kept, ...joined.flatMap(({ personId, aliasId }) => (personId === kept ? [aliasId] : []))]
}
