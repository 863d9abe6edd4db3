import type { Unit } from '../../../../db/commit/unit.ts'
import { findEntry } from '../../../../db/queries/entries.ts'
import type { Joined } from '../../../../domain/joining/joined.ts'
import { sideOf } from '../../../../domain/joining/registerAsOne.ts'
import type { EntryFields } from '../../rules/rule.ts'

type Written = { readonly id: string; readonly fields: EntryFields; readonly joined: readonly Joined[] }

/** What was written last is what is read: a field that was read from the other entry is read from this one now. */
export async function readFromWritten(unit: Unit, { id, fields, joined }: Written): Promise<void> {
  const pair = joined.find(({ personId, aliasId }) => id === personId || id === aliasId)
  if (pair === undefined) return
  const written = pair.personId === id ? 'person' : 'alias'
  unit.flush()
  const of = async (personId: string) => (await findEntry(unit.db, 'person', personId))?.fields ?? {}
  const [kept, alias] = [await of(pair.personId), await of(pair.aliasId)]
  const turned = Object.keys(fields).filter(field => sideOf(field, pair, kept, alias) !== written)
  if (turned.length === 0) return
  const choices = { ...pair.choices, ...Object.fromEntries(turned.map(field => [field, written])) }
  unit.put({
    type: 'personAlias',
    id: pair.id,
    bucket: `p:${pair.personId}`,
    set: { choices },
    seen: 'current'
  })
}
