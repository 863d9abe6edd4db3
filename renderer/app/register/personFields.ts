import { type NonAnswer, nonAnswers } from '../../../domain/nonAnswer.ts'
import { personChoices as choices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import type { FieldDefinition, FieldsTyped } from '../entry/fieldDefinition.ts'

const words = personStrings.fields
const notAnswered: readonly NonAnswer[] = ['not_asked', 'not_known', 'declined']

const isEmpty = (value: FieldsTyped[string] | undefined) => value === undefined || value === null || value === ''
const isUnborn = (fields: FieldsTyped) => fields.personKind === 'unborn'
const isBorn = (fields: FieldsTyped) => fields.personKind !== 'unborn'
const isChild = (fields: FieldsTyped) => fields.personKind === 'child' || fields.personKind === 'unborn'
const isAdult = (fields: FieldsTyped) => !isChild(fields)

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

/** Every field of the one entry that each person has. */
export const personFields: readonly FieldDefinition[] = [
  ...lifeFields,
  ...identityFields,
  ...healthFields,
  ...circumstanceFields
]
