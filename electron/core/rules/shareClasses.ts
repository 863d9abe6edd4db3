import type { AccessObject } from '../../../domain/access/words.ts'
import type { ShareClass } from '../../../domain/nonAnswer.ts'
import type { RecordTypeName } from '../../../domain/records/registry.ts'

type Reach = {
  readonly object: AccessObject
  /** Of the entry: below it, the worker does not learn that it is there. */
  readonly shareClass: ShareClass
  /** Fields of another class than the entry's own (domain.md 4.2, 4.3, 4.6). */
  readonly fields?: { readonly [field: string]: ShareClass }
}

const person: Reach = {
  object: 'person',
  shareClass: 'S1',
  fields: {
    pronouns: 'S2',
    dueDate: 'S2',
    deceasedOn: 'S3',
    pregnancyEndedOn: 'S3',
    sex: 'S2',
    genderIdentity: 'S3',
    genderWords: 'S3',
    ethnicity: 'S2',
    ethnicityWords: 'S2',
    religion: 'S3',
    religionWords: 'S3',
    firstLanguage: 'S2',
    languageWords: 'S2',
    interpreterNeeded: 'S2',
    interpreterWords: 'S2',
    readingConfidence: 'S3',
    disability: 'S3',
    disabilityWords: 'S3',
    nhsNumber: 'S2',
    upn: 'S2',
    gp: 'S2',
    healthWorker: 'S2',
    youngCarer: 'S3',
    youngCarerDetail: 'S3',
    careExperienced: 'S3',
    childStatus: 'S2',
    childStatusFrom: 'S2',
    childStatusTo: 'S2',
    caringArrangement: 'S2',
    armedForces: 'S2',
    keyAbsent: 'S2',
    yearGroupReason: 'S2'
  }
}
const relationship: Reach = {
  object: 'person',
  shareClass: 'S1',
  fields: {
    basis: 'S3',
    from: 'S2',
    to: 'S2',
    parentalResponsibility: 'S2',
    parentalResponsibilitySource: 'S3',
    parentalResponsibilityEvidence: 'S3',
    contactArrangement: 'S3',
    contactDetail: 'S3',
    quality: 'S3',
    qualityWords: 'S3',
    qualityViewOfId: 'S3',
    supportRoles: 'S2'
  }
}
const agreement: Reach = {
  object: 'agreement',
  shareClass: 'S1',
  fields: {
    evidence: 'S2',
    gillick: 'S3',
    gillickReasons: 'S3',
    gillickDecision: 'S3',
    parentInformed: 'S3',
    parentInformedReason: 'S3'
  }
}
const s1: Reach = { object: 'person', shareClass: 'S1' }
const s2: Reach = { object: 'person', shareClass: 'S2' }
const named: Reach = { object: 'person', shareClass: 'S4' }

const reaches: { readonly [Type in RecordTypeName]?: Reach } = {
  person,
  personName: s1,
  personAddress: s2,
  safeAddress: { object: 'confidentialAddress', shareClass: 'S4' },
  contactPoint: s2,
  placeOfLearning: s1,
  relationship,
  contactRestriction: named,
  personNamedOnly: named,
  family: s1,
  familyMember: s1,
  episode: s1,
  allocation: { ...s1, fields: { reason: 'S2' } },
  involvedAgency: { ...s1, fields: { declinedReason: 'S2' } },
  agreement,
  withdrawal: { object: 'agreement', shareClass: 'S2' },
  sharingPreference: { object: 'agreement', shareClass: 'S2' },
  lawfulBasis: { object: 'agreement', shareClass: 'S1' },
  disclosure: { object: 'agreement', shareClass: 'S2' },
  optionalConsent: { object: 'agreement', shareClass: 'S1' },
  alert: { ...s1, fields: { evidence: 'S3', source: 'S3', toldReason: 'S3', endedReason: 'S3' } },
  networkTie: s2,
  picturePlace: s1,
  chronologyEvent: { object: 'chronology', shareClass: 'S3' },
  outcomeReading: { object: 'assessment', shareClass: 'S2' }
}

/** Null for what the register never shows: who must stay away from a family, who holds a grant, why somebody looked. */
export function findReach(type: RecordTypeName): Reach | null {
  return reaches[type] ?? null
}

export function classOfField(reach: Reach, field: string): ShareClass {
  return reach.fields?.[field] ?? reach.shareClass
}
