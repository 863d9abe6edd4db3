import { networkChoices, networkStrings } from '../../../resources/strings/en-GB/network.ts'
import { personChoices } from '../../../resources/strings/en-GB/person.ts'
import type { FieldDefinition } from '../../app/entry/fieldDefinition.ts'
import type { Choice } from '../../ui/CodeSelect.tsx'

const words = networkStrings.fields

/** A tie may be one of the services the family already works with: then it is named and drawn once. */
export function tieFieldsOf(agencies: readonly Choice[]): readonly FieldDefinition[] {
  const [name, ...others] = fields
  const agency: FieldDefinition = {
    field: 'involvedAgencyId',
    label: words.involvedAgencyId,
    hint: words.involvedAgencyHint,
    kind: 'code',
    options: agencies
  }
  return name === undefined || agencies.length === 0 ? fields : [name, agency, ...others]
}

const fields: readonly FieldDefinition[] = [
  { field: 'name', label: words.name, kind: 'text' },
  { field: 'tieKind', label: words.tieKind, kind: 'code', options: networkChoices.kind },
  { field: 'personIds', label: words.personIds, hint: words.personIdsHint, kind: 'people' },
  { field: 'strength', label: words.strength, kind: 'code', options: networkChoices.strength },
  { field: 'stressful', label: words.stressful, kind: 'code', options: personChoices.yesNoNotKnown },
  { field: 'flow', label: words.flow, kind: 'code', options: networkChoices.flow },
  { field: 'helpsWith', label: words.helpsWith, kind: 'long' },
  { field: 'agreedByThem', label: words.agreedByThem, kind: 'code', options: networkChoices.agreed },
  { field: 'fromOn', label: words.fromOn, kind: 'day' },
  { field: 'toOn', label: words.toOn, kind: 'day' }
]
