import type { Entry } from '../../../electron/contract/entry.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import type { FieldDefinition } from '../../app/entry/fieldDefinition.ts'

const words: Readonly<Record<string, string>> = familyStrings.managedFields
const types: Readonly<Record<string, string>> = familyStrings.managedTypes
const days: ReadonlySet<string> = new Set(['startedOn', 'endedOn', 'from', 'to'])

/** The period of help, and who works with the family: no page of this stage writes them, yet both papers are shown. */
export const isManaged = (type: string) => type in types

/** The fields that were written twice, each as it is said: a worker by name, a day as a day, a yes as a yes. */
export function managedFields(entry: Entry, workers: readonly { readonly id: string; readonly displayName: string }[]) {
  return [...new Set(entry.others.map(other => other.field))].map((field): FieldDefinition => {
    const label = `${types[entry.type] ?? ''}: ${words[field] ?? personStrings.entry.anotherField}`
    if (days.has(field)) return { field, label, kind: 'day' }
    if (field === 'restricted') return { field, label, kind: 'flag' }
    if (field !== 'workerId') return { field, label, kind: 'text' }
    const options = workers.map(worker => ({ code: worker.id, label: worker.displayName }))
    return { field, label, kind: 'code', options }
  })
}
