import { networkChoices, networkStrings } from '../../../resources/strings/en-GB/network.ts'
import { personChoices } from '../../../resources/strings/en-GB/person.ts'
import type { FieldDefinition } from '../../app/entry/fieldDefinition.ts'

const words = networkStrings.fields

export const tieFields: readonly FieldDefinition[] = [
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
