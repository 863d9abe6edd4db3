import { inverses, isRelationshipCode } from '../../../domain/relationships/relationshipCodes.ts'
import { relationshipLabel } from '../../../domain/relationships/relationshipLabel.ts'
import { personChoices as choices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import type { FieldDefinition, FieldsTyped } from '../../app/entry/fieldDefinition.ts'

const words = personStrings.fields

export const relationshipChoices = Object.keys(inverses)
  .filter(isRelationshipCode)
  .map(code => ({ code, label: relationshipLabel(code) }))

const hasQuality = (fields: FieldsTyped) => (fields.quality ?? null) !== null
const yes = (value: unknown) => value === 'yes'

/** "This person is … of …", with who holds parental responsibility and how that is known. */
export const relationshipFields: readonly FieldDefinition[] = [
  { field: 'relationshipType', label: words.relationshipType, kind: 'code', options: relationshipChoices },
  { field: 'toPersonId', label: words.toPersonId, kind: 'person', notSameAs: 'fromPersonId' },
  { field: 'basis', label: words.basis, hint: words.basisHint, kind: 'code', options: choices.relationshipBasis },
  {
    field: 'parentalResponsibility',
    label: words.parentalResponsibility,
    hint: words.parentalResponsibilityHint,
    kind: 'code',
    options: choices.yesNoNotKnown
  },
  {
    field: 'parentalResponsibilitySource',
    label: words.parentalResponsibilitySource,
    kind: 'code',
    options: choices.responsibilitySource,
    when: fields => yes(fields.parentalResponsibility)
  },
  {
    field: 'parentalResponsibilityEvidence',
    label: words.parentalResponsibilityEvidence,
    kind: 'text',
    when: fields => yes(fields.parentalResponsibility)
  },
  { field: 'contactArrangement', label: words.contactArrangement, kind: 'code', options: choices.contactArrangement },
  { field: 'contactDetail', label: words.contactDetail, kind: 'long' },
  { field: 'quality', label: words.quality, kind: 'code', options: choices.quality },
  { field: 'qualityWords', label: words.qualityWords, kind: 'long', when: hasQuality },
  { field: 'qualityViewOfId', label: words.qualityViewOfId, kind: 'person', when: hasQuality },
  {
    field: 'supportRoles',
    label: words.supportRoles,
    kind: 'codes',
    options: choices.supportRoles,
    exclusive: ['none']
  },
  { field: 'from', label: words.from, kind: 'partialDate' },
  { field: 'to', label: words.to, kind: 'partialDate' }
]
