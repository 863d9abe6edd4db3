import { chronologyChoices, chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import type { FieldDefinition } from '../../app/entry/fieldDefinition.ts'

const words = chronologyStrings.fields

export const eventFields: readonly FieldDefinition[] = [
  { field: 'eventDate', label: words.eventDate, kind: 'partialDate' },
  { field: 'eventEnd', label: words.eventEnd, kind: 'partialDate' },
  { field: 'childIds', label: words.childIds, kind: 'people' },
  { field: 'category', label: words.category, kind: 'code', options: chronologyChoices.category },
  { field: 'what', label: words.what, hint: words.whatHint, kind: 'text' },
  { field: 'significance', label: words.significance, kind: 'long' },
  { field: 'source', label: words.source, kind: 'text' },
  { field: 'sourceType', label: words.sourceType, kind: 'code', options: chronologyChoices.sourceType },
  { field: 'reportedOn', label: words.reportedOn, kind: 'day' },
  { field: 'shareClass', label: words.shareClass, kind: 'code', options: chronologyChoices.reach },
  { field: 'familyCopy', label: words.familyCopy, kind: 'flag' }
]
