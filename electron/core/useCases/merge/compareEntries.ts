import type { Kysely } from 'kysely'
import { z } from 'zod'
import { findEntry, type ReadEntry } from '../../../../db/queries/entries.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import type { Joining } from '../../../../domain/people/joining.ts'

const Value = z.json()

export type ComparedField = {
  readonly field: string
  readonly ofPerson: z.infer<typeof Value>
  readonly ofAlias: z.infer<typeof Value>
  readonly differs: boolean
}

/** What stands in either of the two, field by field. Addresses and whatever is for named people are no part of it. */
export async function compareEntries(
  db: Kysely<Tables>,
  { personId, aliasId }: Pick<Joining, 'personId' | 'aliasId'>
): Promise<readonly ComparedField[]> {
  const [person, alias] = [await findEntry(db, 'person', personId), await findEntry(db, 'person', aliasId)]
  const fields = new Set([...Object.keys(person?.fields ?? {}), ...Object.keys(alias?.fields ?? {})])
  return [...fields].map(field => {
    const [ofPerson, ofAlias] = [valueIn(person, field), valueIn(alias, field)]
    return { field, ofPerson, ofAlias, differs: JSON.stringify(ofPerson) !== JSON.stringify(ofAlias) }
  })
}

const valueIn = (entry: ReadEntry | null, field: string) => Value.parse(entry?.fields[field] ?? null)
