import { personChoices as choices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import type { FieldDefinition } from '../../app/entry/fieldDefinition.ts'

const words = personStrings.fields

/** Agreement to take part: a service, not consent in data protection law (D-03). */
export const agreementFields: readonly FieldDefinition[] = [
  { field: 'personId', label: words.personId, kind: 'person' },
  { field: 'capacity', label: words.capacity, kind: 'code', options: choices.capacity },
  {
    field: 'capacityWords',
    label: words.capacityWords,
    hint: words.capacityWordsHint,
    kind: 'text',
    when: fields => fields.capacity === 'carer_without_pr' || fields.capacity === 'other'
  },
  {
    field: 'gillick',
    label: words.gillick,
    kind: 'code',
    options: choices.gillick,
    when: fields => fields.capacity === 'child_gillick_competent'
  },
  {
    field: 'gillickReasons',
    label: words.gillickReasons,
    hint: words.gillickReasonsHint,
    kind: 'long',
    when: fields => fields.capacity === 'child_gillick_competent'
  },
  {
    field: 'gillickDecision',
    label: words.gillickDecision,
    kind: 'text',
    when: fields => fields.capacity === 'child_gillick_competent'
  },
  {
    field: 'parentInformed',
    label: words.parentInformed,
    kind: 'code',
    options: choices.parentInformed,
    when: fields => fields.capacity === 'child_gillick_competent'
  },
  {
    field: 'parentInformedReason',
    label: words.parentInformedReason,
    kind: 'text',
    when: fields => String(fields.parentInformed ?? '').startsWith('no')
  },
  { field: 'scope', label: words.scope, kind: 'codes', options: choices.scope },
  { field: 'how', label: words.how, kind: 'code', options: choices.how },
  { field: 'agreedOn', label: words.agreedOn, kind: 'day' },
  { field: 'agreedTime', label: words.agreedTime, kind: 'text' },
  {
    field: 'evidence',
    label: words.evidence,
    kind: 'text',
    when: fields => String(fields.how ?? '').startsWith('signed')
  },
  { field: 'recheckOn', label: words.recheckOn, hint: words.recheckOnHint, kind: 'day' },
  { field: 'privacyNotice', label: words.privacyNotice, kind: 'code', options: choices.privacyNotice },
  { field: 'privacyNoticeVersion', label: words.privacyNoticeVersion, kind: 'text' },
  { field: 'privacyNoticeOn', label: words.privacyNoticeOn, kind: 'day' },
  { field: 'feedbackContact', label: words.feedbackContact, kind: 'code', options: choices.yesNoNotKnown }
]

export const withdrawalFields: readonly FieldDefinition[] = [
  { field: 'withdrawnOn', label: words.withdrawnOn, kind: 'day' },
  { field: 'scope', label: words.scope, kind: 'codes', options: choices.scope },
  { field: 'how', label: words.how, kind: 'code', options: choices.how },
  { field: 'reason', label: words.reason, kind: 'long' }
]

export const sharingFields: readonly FieldDefinition[] = [
  { field: 'personId', label: words.personId, kind: 'person' },
  { field: 'withOrganisation', label: words.withOrganisation, kind: 'text' },
  { field: 'withPersonId', label: words.withPersonId, kind: 'person' },
  { field: 'mayShare', label: words.mayShare, kind: 'code', options: choices.mayShare },
  { field: 'topics', label: words.topics, kind: 'codes', options: choices.topics, exclusive: ['all'] },
  { field: 'reason', label: words.reason, kind: 'long' },
  { field: 'fromOn', label: words.fromOn, kind: 'day' },
  { field: 'toOn', label: words.toOn, kind: 'day' }
]

export const lawfulBasisFields: readonly FieldDefinition[] = [
  { field: 'bases', label: words.bases, kind: 'codes', options: choices.lawfulBases },
  { field: 'specialConditions', label: words.specialConditions, kind: 'codes', options: choices.specialConditions },
  { field: 'recordedOn', label: words.recordedOn, kind: 'day' },
  { field: 'words', label: words.words, kind: 'long' }
]

export const disclosureFields: readonly FieldDefinition[] = [
  { field: 'decidedNotTo', label: words.decidedNotTo, kind: 'flag' },
  { field: 'disclosedOn', label: words.disclosedOn, kind: 'day' },
  { field: 'to', label: words.disclosedTo, kind: 'text' },
  { field: 'what', label: words.what, kind: 'long' },
  { field: 'why', label: words.why, kind: 'long' },
  { field: 'basis', label: words.basis, kind: 'code', options: choices.disclosureBasis },
  { field: 'agreed', label: words.agreed, kind: 'code', options: choices.yesNoNotKnown },
  { field: 'told', label: words.told, kind: 'code', options: choices.yesNoNotKnown }
]

export const consentFields: readonly FieldDefinition[] = [
  { field: 'personId', label: words.personId, kind: 'person' },
  { field: 'purpose', label: words.purpose, kind: 'code', options: choices.consentPurpose },
  { field: 'given', label: words.given, kind: 'code', options: choices.safe, nonAnswers: ['not_asked', 'declined'] },
  { field: 'givenOn', label: words.givenOn, kind: 'day' },
  { field: 'withdrawnOn', label: words.withdrawnOn, kind: 'day' }
]

export const agencyFields: readonly FieldDefinition[] = [
  { field: 'organisation', label: words.organisation, kind: 'text' },
  { field: 'organisationType', label: words.organisationType, kind: 'code', options: choices.organisationType },
  { field: 'workerName', label: words.workerName, kind: 'text' },
  { field: 'role', label: words.role, kind: 'text' },
  { field: 'personIds', label: words.personIds, kind: 'people' },
  { field: 'helpful', label: words.helpful, kind: 'number' },
  { field: 'canContact', label: words.canContact, kind: 'code', options: choices.yesNoNotKnown },
  { field: 'declined', label: words.declined, kind: 'flag' },
  { field: 'declinedReason', label: words.declinedReason, kind: 'text', when: fields => fields.declined === 1 },
  { field: 'fromOn', label: words.fromOn, kind: 'day' },
  { field: 'toOn', label: words.toOn, kind: 'day' }
]
