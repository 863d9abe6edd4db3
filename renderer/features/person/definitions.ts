import { nonAnswers } from '../../../domain/nonAnswer.ts'
import { personChoices as choices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import type { FieldDefinition, FieldsTyped } from '../../app/entry/fieldDefinition.ts'

const words = personStrings.fields

export const nameFields: readonly FieldDefinition[] = [
  { field: 'nameType', label: words.nameType, kind: 'code', options: choices.nameType },
  { field: 'forename', label: words.forename, kind: 'text' },
  { field: 'surname', label: words.surname, kind: 'text', when: fields => fields.singleName !== 1 },
  { field: 'singleName', label: words.singleName, kind: 'flag' },
  { field: 'shareClass', label: words.nameReach, hint: words.nameReachHint, kind: 'code', options: choices.nameReach },
  { field: 'from', label: words.from, kind: 'partialDate' },
  { field: 'to', label: words.to, kind: 'partialDate' }
]

export const addressFields: readonly FieldDefinition[] = [
  { field: 'addressType', label: words.addressType, kind: 'code', options: choices.addressType },
  {
    field: 'usualArea',
    label: words.usualArea,
    hint: words.usualAreaHint,
    kind: 'text',
    when: fields => fields.addressType === 'no_fixed'
  },
  {
    field: 'lines',
    label: words.lines,
    hint: words.linesHint,
    kind: 'lines',
    when: fields => fields.addressType !== 'no_fixed'
  },
  { field: 'town', label: words.town, kind: 'text', when: fields => fields.addressType !== 'no_fixed' },
  { field: 'postcode', label: words.postcode, kind: 'identifier', when: fields => fields.addressType !== 'no_fixed' },
  { field: 'country', label: words.country, kind: 'text', when: fields => fields.addressType !== 'no_fixed' },
  { field: 'uprn', label: words.uprn, kind: 'identifier', when: fields => fields.addressType !== 'no_fixed' },
  { field: 'nights', label: words.nights, hint: words.nightsHint, kind: 'number' },
  { field: 'correspondenceOk', label: words.correspondenceOk, kind: 'flag' },
  { field: 'from', label: words.from, kind: 'partialDate' },
  { field: 'to', label: words.to, kind: 'partialDate' },
  { field: 'verifiedOn', label: words.verifiedOn, kind: 'day' }
]

/** Who may know of an address kept private, and until when: nothing of this says where it is. */
export const keepingFields: readonly FieldDefinition[] = [
  { field: 'confidentialFrom', label: words.confidentialFrom, kind: 'people' },
  { field: 'correspondenceOk', label: words.correspondenceOk, kind: 'flag' },
  { field: 'to', label: words.to, kind: 'partialDate' },
  { field: 'reason', label: words.confidentialReason, kind: 'long' }
]

export const restrictionFields: readonly FieldDefinition[] = [
  { field: 'restrictionType', label: words.restrictionType, kind: 'code', options: choices.restrictionType },
  { field: 'otherPersonId', label: words.otherPersonId, kind: 'person', notSameAs: 'personId' },
  { field: 'from', label: words.from, kind: 'day' },
  { field: 'to', label: words.to, kind: 'day' },
  { field: 'document', label: words.document, kind: 'text' }
]

export const namedOnlyFields: readonly FieldDefinition[] = [
  {
    field: 'staffOrRelative',
    label: words.staffOrRelative,
    hint: words.staffOrRelativeHint,
    kind: 'code',
    options: choices.yesNoNotKnown
  },
  {
    field: 'staffOrRelativeWords',
    label: words.staffOrRelativeWords,
    kind: 'text',
    when: fields => fields.staffOrRelative === 'yes'
  },
  { field: 'recourse', label: words.recourse, hint: words.recourseHint, kind: 'code', options: choices.yesNoNotKnown },
  { field: 'recourseWords', label: words.recourseWords, kind: 'long', when: fields => fields.recourse === 'yes' }
]

export const safeAddressFields: readonly FieldDefinition[] = [
  ...addressFields,
  { field: 'confidentialFrom', label: words.confidentialFrom, kind: 'people' },
  { field: 'reason', label: words.confidentialReason, kind: 'long' }
]

const isReached = (fields: FieldsTyped) => !nonAnswers.some(one => one === fields.value)

const safe = (field: string, label: string): FieldDefinition => ({
  field,
  when: isReached,
  label,
  kind: 'code',
  options: choices.safe,
  nonAnswers: ['not_asked', 'not_known']
})

export const contactFields: readonly FieldDefinition[] = [
  { field: 'kind', label: words.kind, kind: 'code', options: choices.contactKind },
  { field: 'value', label: words.value, kind: 'text', nonAnswers },
  { field: 'label', label: words.label, kind: 'text', when: isReached },
  safe('safeToCall', words.safeToCall),
  safe('safeToText', words.safeToText),
  safe('safeToLeaveMessage', words.safeToLeaveMessage),
  { field: 'bestTime', label: words.bestTime, kind: 'text', when: isReached },
  { field: 'sharedWithOthers', label: words.sharedWithOthers, kind: 'flag', when: isReached },
  { field: 'endedOn', label: words.endedOn, kind: 'day' }
]

export const learningFields: readonly FieldDefinition[] = [
  { field: 'settingType', label: words.settingType, kind: 'code', options: choices.settingType },
  { field: 'setting', label: words.setting, kind: 'text' },
  {
    field: 'rollStatus',
    label: words.rollStatus,
    kind: 'code',
    options: choices.rollStatus,
    when: fields => fields.settingType !== 'work'
  },
  { field: 'from', label: words.from, kind: 'partialDate' },
  { field: 'to', label: words.to, kind: 'partialDate' }
]

export const memberFields: readonly FieldDefinition[] = [
  { field: 'memberRole', label: words.memberRole, kind: 'code', options: choices.personKind },
  { field: 'shortTag', label: words.shortTag, hint: words.shortTagHint, kind: 'text' },
  { field: 'from', label: words.from, kind: 'day' },
  { field: 'to', label: words.to, kind: 'day' }
]
