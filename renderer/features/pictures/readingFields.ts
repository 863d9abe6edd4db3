import { outcomeChoices, outcomeStrings } from '../../../resources/strings/en-GB/outcome.ts'
import type { FieldDefinition } from '../../app/entry/fieldDefinition.ts'

const words = outcomeStrings.fields

export const readingFields: readonly FieldDefinition[] = [
  { field: 'outcome', label: words.outcome, kind: 'code', options: outcomeChoices.outcome },
  { field: 'raterKind', label: words.raterKind, kind: 'code', options: outcomeChoices.raterKind },
  { field: 'raterId', label: words.raterId, kind: 'person' },
  { field: 'aboutId', label: words.aboutId, hint: words.aboutHint, kind: 'person' },
  { field: 'score', label: words.score, hint: words.scoreHint, kind: 'number' },
  { field: 'readOn', label: words.readOn, kind: 'day' },
  { field: 'words', label: words.words, kind: 'long' }
]
