import { alertChoices, alertStrings } from '../../../resources/strings/en-GB/alert.ts'
import type { FieldDefinition } from '../../app/entry/fieldDefinition.ts'

const words = alertStrings.fields
const notTold = (code: unknown) => code === 'no' || code === 'not_safe'

export const alertFields: readonly FieldDefinition[] = [
  { field: 'alertType', label: words.alertType, kind: 'code', options: alertChoices.alertType },
  { field: 'evidence', label: words.evidence, hint: words.evidenceHint, kind: 'long' },
  { field: 'source', label: words.source, kind: 'text' },
  { field: 'aboutAddress', label: words.aboutAddress, kind: 'flag' },
  { field: 'reviewOn', label: words.reviewOn, hint: words.reviewHint, kind: 'day' },
  { field: 'toldPerson', label: words.toldPerson, kind: 'code', options: alertChoices.told },
  { field: 'toldReason', label: words.toldReason, kind: 'long', when: fields => notTold(fields.toldPerson) },
  { field: 'endedOn', label: words.endedOn, kind: 'day' },
  { field: 'endedReason', label: words.endedReason, kind: 'text' }
]
