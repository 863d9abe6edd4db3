import { type Joined, keptIdOf, nameChoice } from './joined.ts'

type NameRow = { readonly personId: string | null; readonly nameType: string | null; readonly to: unknown }

const inUse: ReadonlySet<string | null> = new Set(['legal', 'preferred'])

/** Names under the entry that is kept; those that were not chosen are "also known as", and nobody is called by two. */
export function namesAsOne<Row extends NameRow>(rows: readonly Row[], joined: readonly Joined[]): readonly Row[] {
  if (joined.length === 0) return rows
  return rows.map(row => {
    const pair = joined.find(({ personId, aliasId }) => row.personId === personId || row.personId === aliasId)
    if (pair === undefined || row.personId === null) return row
    const chosenId = pair.choices[nameChoice] === 'alias' ? pair.aliasId : pair.personId
    const isUnused =
      row.personId !== chosenId &&
      inUse.has(row.nameType) &&
      rows.some(one => one.personId === chosenId && one.to === null && inUse.has(one.nameType))
    const read = { ...row, personId: keptIdOf(row.personId, joined) }
    return isUnused ? { ...read, nameType: 'alias' } : read
  })
}
