import { type NonAnswer, nonAnswers } from '../../../domain/nonAnswer.ts'
import { personChoices as choices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import type { FieldDefinition, FieldsTyped } from '../../app/entry/fieldDefinition.ts'

const words = personStrings.fields
const notAnswered: readonly NonAnswer[] = ['not_asked', 'not_known', 'declined']

const isEmpty = (value: FieldsTyped[string] | undefined) => value === undefined || value === null || value === ''
const isUnborn = (fields: FieldsTyped) => fields.personKind === 'unborn'
const isBorn = (fields: FieldsTyped) => fields.personKind !== 'unborn'
const isChild = (fields: FieldsTyped) => fields.personKind === 'child' || fields.personKind === 'unborn'
const isAdult = (fields: FieldsTyped) => !isChild(fields)

export const nameFields: readonly FieldDefinition[] = [
  { field: 'nameType', label: words.nameType, kind: 'code', options: choices.nameType },
  { field: 'forename', label: words.forename, kind: 'text' },
  { field: 'surname', label: words.surname, kind: 'text', when: fields => fields.singleName !== 1 },
  { field: 'singleName', label: words.singleName, kind: 'flag' },
  { field: 'shareClass', label: words.nameReach, hint: words.nameReachHint, kind: 'code', options: choices.nameReach },
  { field: 'from', label: words.from, kind: 'partialDate' },
  { field: 'to', label: words.to, kind: 'partialDate' }
]

export const lifeFields: readonly FieldDefinition[] = [
  { field: 'personKind', label: words.personKind, kind: 'code', options: choices.personKind },
  { field: 'nameStatus', label: words.nameStatus, kind: 'code', options: choices.nameStatus },
  {
    field: 'placeholder',
    label: words.placeholder,
    hint: words.placeholderHint,
    kind: 'text',
    when: fields => fields.nameStatus !== 'known'
  },
  { field: 'dateOfBirth', label: words.dateOfBirth, hint: words.dateOfBirthHint, kind: 'partialDate', when: isBorn },
  { field: 'dueDate', label: words.dueDate, kind: 'day', when: isUnborn },
  {
    field: 'pregnancyEndedOn',
    label: words.pregnancyEndedOn,
    kind: 'partialDate',
    when: fields => isUnborn(fields) && !isEmpty(fields.pregnancyEndedOn)
  },
  {
    field: 'ageBand',
    label: words.ageBand,
    kind: 'code',
    options: choices.ageBand,
    when: fields => isBorn(fields) && isEmpty(fields.dateOfBirth)
  },
  {
    field: 'deceasedOn',
    label: words.deceasedOn,
    kind: 'partialDate',
    when: fields => fields.personKind === 'deceased' || !isEmpty(fields.deceasedOn)
  },
  {
    field: 'yearGroupOverride',
    label: words.yearGroupOverride,
    hint: words.yearGroupOverrideHint,
    kind: 'number',
    when: fields => fields.personKind === 'child'
  },
  {
    field: 'yearGroupReason',
    label: words.yearGroupReason,
    kind: 'text',
    when: fields => !isEmpty(fields.yearGroupOverride)
  }
]

export const identityFields: readonly FieldDefinition[] = [
  { field: 'pronouns', label: words.pronouns, kind: 'text' },
  { field: 'sex', label: words.sex, kind: 'code', options: choices.sex },
  {
    field: 'genderIdentity',
    label: words.genderIdentity,
    hint: words.genderIdentityHint,
    kind: 'code',
    options: choices.genderIdentity,
    nonAnswers: ['not_asked', 'declined']
  },
  { field: 'genderWords', label: words.genderWords, kind: 'text', when: fields => fields.genderIdentity === 'another' },
  {
    field: 'ethnicity',
    label: words.ethnicity,
    hint: words.ethnicityHint,
    kind: 'code',
    options: choices.ethnicity,
    nonAnswers: notAnswered
  },
  { field: 'ethnicityWords', label: words.ethnicityWords, kind: 'text' },
  { field: 'religion', label: words.religion, kind: 'code', options: choices.religion, nonAnswers: notAnswered },
  { field: 'religionWords', label: words.religionWords, kind: 'text', when: fields => fields.religion === 'other' },
  {
    field: 'firstLanguage',
    label: words.firstLanguage,
    kind: 'code',
    options: choices.language,
    nonAnswers: notAnswered
  },
  { field: 'languageWords', label: words.languageWords, kind: 'text' },
  {
    field: 'interpreterNeeded',
    label: words.interpreterNeeded,
    kind: 'code',
    options: choices.interpreter,
    nonAnswers: notAnswered
  },
  {
    field: 'interpreterWords',
    label: words.interpreterWords,
    kind: 'text',
    when: fields =>
      !['none', null, undefined].includes(
        typeof fields.interpreterNeeded === 'string' ? fields.interpreterNeeded : null
      )
  },
  {
    field: 'readingConfidence',
    label: words.readingConfidence,
    kind: 'code',
    options: choices.reading,
    nonAnswers: ['not_asked'],
    when: isAdult
  }
]

export const healthFields: readonly FieldDefinition[] = [
  { field: 'disability', label: words.disability, kind: 'codes', options: choices.disability, exclusive: ['NONE'] },
  { field: 'disabilityWords', label: words.disabilityWords, kind: 'long' },
  { field: 'nhsNumber', label: words.nhsNumber, kind: 'identifier', when: isBorn },
  { field: 'upn', label: words.upn, kind: 'identifier', when: fields => fields.personKind === 'child' },
  { field: 'gp', label: words.gp, kind: 'text', nonAnswers },
  { field: 'healthWorker', label: words.healthWorker, kind: 'text', nonAnswers, when: isChild }
]

export const circumstanceFields: readonly FieldDefinition[] = [
  { field: 'contactPreference', label: words.contactPreference, kind: 'code', options: choices.contactPreference },
  {
    field: 'caringArrangement',
    label: words.caringArrangement,
    kind: 'code',
    options: choices.caringArrangement,
    nonAnswers: ['not_known'],
    when: isChild
  },
  { field: 'childStatus', label: words.childStatus, kind: 'code', options: choices.childStatus, when: isChild },
  {
    field: 'childStatusFrom',
    label: words.childStatusFrom,
    kind: 'day',
    when: fields => isChild(fields) && !['none', 'not_known', ''].includes(String(fields.childStatus ?? ''))
  },
  {
    field: 'childStatusTo',
    label: words.childStatusTo,
    kind: 'day',
    when: fields => isChild(fields) && !['none', 'not_known', ''].includes(String(fields.childStatus ?? ''))
  },
  {
    field: 'youngCarer',
    label: words.youngCarer,
    kind: 'code',
    options: choices.safe,
    nonAnswers: notAnswered,
    when: isChild
  },
  {
    field: 'youngCarerDetail',
    label: words.youngCarerDetail,
    kind: 'parts',
    parts: [
      { key: 'who', label: words.youngCarerWho },
      { key: 'tasks', label: words.youngCarerTasks },
      { key: 'hours', label: words.youngCarerHours, options: choices.carerHours }
    ],
    when: fields => isChild(fields) && fields.youngCarer === 'yes'
  },
  {
    field: 'careExperienced',
    label: words.careExperienced,
    kind: 'code',
    options: choices.safe,
    nonAnswers: notAnswered,
    when: isAdult
  },
  { field: 'armedForces', label: words.armedForces, kind: 'code', options: choices.safe, nonAnswers: notAnswered },
  { field: 'keyAbsent', label: words.keyAbsent, hint: words.keyAbsentHint, kind: 'flag', when: isAdult }
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
