import type { Migration } from '../open/migrate.ts'
import { createEntryTable, createIndexes } from './entryTable.ts'

const tables: { readonly [name: string]: string } = {
  authority: 'name, authorityCode, practice INTEGER, locale',
  locality: 'name',
  team: 'name, localityId',
  organisation: 'name, organisationType, telephone, town',
  worker:
    'displayName, roles, jobTitle, teamId, organisationId, active INTEGER, trainedOn, telephone, email, signingKey',
  setting: 'key, value, effectiveFrom, reason, changedById, sort INTEGER',
  person:
    'reference, personKind, nameStatus, placeholder, pronouns, dateOfBirth, dueDate, ageBand, deceasedOn, pregnancyEndedOn, sex, genderIdentity, genderWords, ethnicity, ethnicityWords, religion, religionWords, firstLanguage, languageWords, interpreterNeeded, interpreterWords, readingConfidence, disability, disabilityWords, nhsNumber, upn, gp, healthWorker, contactPreference, youngCarer, youngCarerDetail, careExperienced, childStatus, childStatusFrom, childStatusTo, caringArrangement, armedForces, keyAbsent INTEGER, yearGroupOverride INTEGER, yearGroupReason',
  personName: 'personId, nameType, forename, surname, singleName INTEGER, from, to, shareClass',
  personAddress:
    'personId, lines, town, postcode, uprn, country, addressType, usualArea, from, to, nights INTEGER, correspondenceOk INTEGER, verifiedById, verifiedOn',
  safeAddress:
    'personId, lines, town, postcode, uprn, country, addressType, usualArea, from, to, nights INTEGER, correspondenceOk INTEGER, verifiedById, verifiedOn, confidentialFrom, confidentialAccess, reason',
  contactPoint:
    'personId, kind, value, normalised, label, safeToCall, safeToText, safeToLeaveMessage, bestTime, sharedWithOthers INTEGER, endedOn',
  placeOfLearning: 'personId, setting, settingType, rollStatus, from, to',
  relationship:
    'fromPersonId, toPersonId, relationshipType, basis, from, to, parentalResponsibility, parentalResponsibilitySource, parentalResponsibilityEvidence, contactArrangement, contactDetail, quality, qualityWords, qualityViewOfId, supportRoles',
  accessReason: 'personId, aboutId, workerId, action, reason, givenAt',
  contactRestriction: 'personId, otherPersonId, restrictionType, from, to, document',
  personNamedOnly: 'personId, staffOrRelative, staffOrRelativeWords, recourse, recourseWords',
  family: 'reference, familyName, createdOn, endedOn, armedForces',
  familyMember: 'familyId, personId, memberRole, from, to, shortTag',
  episode:
    'familyId, reference, state, planType, entryRoute, teamId, localityId, leadOrganisationId, startedOn, endedOn, levelOfNeed INTEGER, restricted INTEGER, previousEpisodeId',
  allocation: 'familyId, episodeId, workerId, allocationRole, from, to, reason',
  involvedAgency:
    'familyId, organisationId, organisation, organisationType, workerName, workerId, role, personIds, fromOn, toOn, helpful INTEGER, canContact, declined INTEGER, declinedReason',
  conflictOfInterest: 'familyId, workerId, declaredOn, endedOn',
  restrictedGrant: 'familyId, workerId, purpose, grantedById, expiresOn',
  agreement:
    'personId, capacity, capacityWords, scope, how, agreedOn, agreedTime, evidence, recheckOn, explainedById, privacyNotice, privacyNoticeVersion, privacyNoticeOn, gillick, gillickReasons, gillickDecision, parentInformed, parentInformedReason, feedbackContact',
  withdrawal: 'agreementId, personId, withdrawnOn, scope, how, reason, riskConsideredById, outcome',
  sharingPreference: 'personId, withPersonId, withOrganisation, topics, mayShare, reason, fromOn, toOn',
  lawfulBasis: 'bases, specialConditions, recordedOn, words',
  disclosure: 'disclosedOn, to, what, why, basis, agreed, told, byWorkerId, decidedNotTo INTEGER',
  optionalConsent: 'personId, purpose, given, givenOn, withdrawnOn',
  assessment:
    'familyId, episodeId, reference, version INTEGER, formKey, formVersion INTEGER, formLength, assessmentType, state, startedOn, leadAssessorId, leadOrganisationId, previousAssessmentId, submittedAt, submittedById, decidedAt, decidedById, sealId',
  answer:
    'assessmentId, field, aboutId, given, basis, sourcePersonId, sourceOrganisation, familyCopy INTEGER, familyCopyReason, carried, authorId, writtenAt',
  assessmentComment: 'assessmentId, field, aboutId, words, authorId, writtenAt, settledAt, settledById'
}

const indexes = [
  'personName(personId)',
  'personAddress(personId)',
  'personAddress(postcode)',
  'safeAddress(personId)',
  'contactPoint(personId)',
  'contactPoint(normalised)',
  'placeOfLearning(personId)',
  'relationship(fromPersonId)',
  'relationship(toPersonId)',
  'contactRestriction(personId)',
  'personNamedOnly(personId)',
  'person(reference)',
  'family(reference)',
  'familyMember(familyId)',
  'familyMember(personId)',
  'episode(familyId)',
  'episode(teamId, state)',
  'allocation(workerId, to)',
  'allocation(familyId)',
  'involvedAgency(familyId)',
  'conflictOfInterest(familyId)',
  'conflictOfInterest(workerId)',
  'restrictedGrant(familyId)',
  'agreement(personId)',
  'withdrawal(agreementId)',
  'sharingPreference(personId)',
  'optionalConsent(personId)',
  'assessment(familyId)',
  'assessment(episodeId)',
  'answer(assessmentId)',
  'assessmentComment(assessmentId)',
  'worker(teamId)'
]

/** The tables of entries, one for each type, with typed columns so that a list is one indexed question. */
export const entryTables: Migration = {
  version: 2,
  name: 'entry-tables',
  up: async db => {
    for (const [name, columns] of Object.entries(tables)) await createEntryTable(db, name, columns)
    await createIndexes(db, indexes)
  }
}
