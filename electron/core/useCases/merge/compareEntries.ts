import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import type { previewJoining } from '../../../contract/merge.ts'

export type ComparedField = z.input<typeof previewJoining.output>['fields'][number]

const Value = z.json()
const valueIn = (entry: ReadEntry | null, field: string) => Value.parse(entry?.fields[field] ?? null)

/** A number of our own that stays with its entry: nobody chooses between two of them. */
const notCompared: ReadonlySet<string> = new Set(['reference'])

/** What stands in either of the two, field by field, of what was seen of each. */
export function compareEntries(person: ReadEntry | null, alias: ReadEntry | null): readonly ComparedField[] {
  const fields = new Set([...Object.keys(person?.fields ?? {}), ...Object.keys(alias?.fields ?? {})])
  return [...fields]
    .filter(field => !notCompared.has(field))
    .map(field => {
      const [ofPerson, ofAlias] = [valueIn(person, field), valueIn(alias, field)]
      return { field, ofPerson, ofAlias, differs: !isDeepStrictEqual(ofPerson, ofAlias) }
    })
}
