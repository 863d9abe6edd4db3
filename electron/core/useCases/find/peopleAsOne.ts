import type { Kysely } from 'kysely'
import { listJoined } from '../../../../db/queries/joinings.ts'
import type { ListScope } from '../../../../db/queries/visibleFamilies.ts'
import { findVisibleFamilies } from '../../../../db/queries/visiblePeople.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { type Joined, keptIdOf } from '../../../../domain/joining/joined.ts'
import type { FindColumn, FindTokens } from '../../../../domain/people/findTokens.ts'

export type PeopleFound = {
  /** For each person who is found, one family that shows them. */
  readonly families: ReadonlyMap<string, string>
  readonly joined: readonly Joined[]
}

/** While a joining stands, whoever may see both entries finds the one that is kept; who may see one alone finds that one. */
export async function peopleAsOne(
  db: Kysely<Tables>,
  scope: ListScope,
  families: ReadonlyMap<string, string>
): Promise<PeopleFound> {
  const touched = (await listJoined(db)).filter(one => families.has(one.personId) || families.has(one.aliasId))
  if (touched.length === 0) return { families, joined: [] }
  const both = touched.flatMap(({ personId, aliasId }) => [personId, aliasId])
  const visible = await findVisibleFamilies(db, scope, both)
  const joined = touched.filter(({ personId, aliasId }) => visible.has(personId) && visible.has(aliasId))
  const found = [...families].map(([id, familyId]) => {
    const kept = keptIdOf(id, joined)
    return [kept, kept === id ? familyId : (families.get(kept) ?? visible.get(kept) ?? familyId)] as const
  })
  return { families: new Map(found), joined }
}

/** What the entry that is kept is found by, and what the other one is found by. */
export function tokensAsOne(
  tokens: ReadonlyMap<string, FindTokens>,
  joined: readonly Joined[]
): ReadonlyMap<string, FindTokens> {
  const all = new Map(tokens)
  for (const { personId, aliasId } of joined) {
    const [kept, alias] = [all.get(personId), all.get(aliasId)]
    if (alias !== undefined) all.set(personId, kept === undefined ? alias : bothTokens(kept, alias))
  }
  return all
}

function bothTokens(kept: FindTokens, alias: FindTokens): FindTokens {
  const both = (column: FindColumn) => [...new Set([...kept[column], ...alias[column]])]
  return {
    names: both('names'),
    sounds: both('sounds'),
    schools: both('schools'),
    birth: both('birth'),
    homes: both('homes'),
    numbers: both('numbers')
  }
}

/** The ids whose facts are read for these people: theirs, and those of the entries that are read as them. */
export function withAliases(ids: readonly string[], joined: readonly Joined[]): readonly string[] {
  return [...ids, ...joined.flatMap(({ personId, aliasId }) => (ids.includes(personId) ? [aliasId] : []))]
}
