import type { Entry } from '../../../electron/contract/entry.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import type { FieldDefinition } from './fieldDefinition.ts'

const words: Readonly<Record<string, string>> = personStrings.unshownFields

/** Fields that were written twice and that none of these forms shows, so that they are offered all the same. */
export function unshownFields(entry: Entry, shown: readonly FieldDefinition[]): readonly FieldDefinition[] {
  const fields = new Set(entry.others.map(other => other.field))
  return [...fields]
    .filter(field => !shown.some(definition => definition.field === field))
    .map(field => ({ field, label: words[field] ?? personStrings.entry.anotherField, kind: 'text' }))
}
