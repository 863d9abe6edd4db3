import { sql } from 'kysely'
import type { Migration } from '../open/migrate.ts'
import { createEntryTable, createIndexes } from './entryTable.ts'

const tables: { readonly [name: string]: string } = {
  contact:
    'familyId, reference, state, contactType, source, callerWords, receivedAt, receivedBasis, childIds, reason, agreementStatus, outcome, rationale, endedAt, episodeId, reReferral INTEGER',
  episodeStep: 'familyId, episodeId, transition, fromState, toState, on, at, workerId, reasonCode, reason, untilOn',
  meeting:
    'familyId, episodeId, meetingType, plannedOn, plannedTime, place, heldOn, cancelledReason, attendedIds, minutesSentOn',
  note: 'familyId, noteType, title, eventOn, eventTime, durationMinutes INTEGER, place, peopleSeenIds, unannounced, failedContact, contactMethod, homeConditions, lateReason, authorId, startedAt, finalisedAt, sealId',
  noteParagraph:
    'noteId, heading, sort INTEGER, words, basis, sourcePersonId, sourceWords, aboutIds, shareClass, mayShareWith, familyCopy INTEGER, authorId, writtenAt',
  noteChild: 'noteId, personId, seen, seenAlone, sleepPlaceSeen, reason',
  noteAddendum: 'noteId, words, shareClass, authorId, writtenAt',
  attachment:
    'familyId, noteId, title, fileName, mediaType, size INTEGER, sha256, aboutIds, shareClass, familyCopy INTEGER, madeOn, addedById, addedAt',
  promise: 'familyId, noteId, toIds, words, byWorkerId, byWords, promisedOn, dueOn, keptOn, outcome, outcomeWords',
  chronologyEvent:
    'familyId, eventDate, eventEnd, reportedOn, source, sourceType, childIds, category, what, significance, shareClass, origin, noteId, familyCopy INTEGER, authorId, writtenAt',
  alert:
    'personId, alertType, aboutAddress INTEGER, evidence, source, setById, setOn, approvedById, approvedOn, reviewOn, toldPerson, toldReason, endedOn, endedReason',
  networkTie:
    'familyId, personIds, tieKind, name, involvedAgencyId, otherPersonId, strength INTEGER, stressful, flow, helpsWith, agreedByThem, fromOn, toOn',
  outcomeReading: 'familyId, aboutId, outcome, raterKind, raterId, score INTEGER, readOn, words, origin, assessmentId',
  picturePlace: 'familyId, picture, shape, x INTEGER, y INTEGER, pinned INTEGER',
  copyGiven:
    'familyId, copyKind, recipientKind, recipientId, recipientWords, language, layout, madeAt, madeById, sha256, leftOut INTEGER, assessmentId, howGiven, givenOn, safeToLeave, holdReason, holdApprovedById, holdReviewOn',
  personAlias:
    'personId, aliasId, reason, choices, proposedById, proposedAt, approvedById, approvedAt, undoneById, undoneAt, undoneReason'
}

const indexes = [
  'contact(familyId)',
  'contact(state)',
  'episodeStep(episodeId)',
  'episodeStep(familyId)',
  'meeting(familyId)',
  'note(familyId, eventOn)',
  'note(authorId)',
  'noteParagraph(noteId)',
  'noteChild(noteId)',
  'noteChild(personId)',
  'noteAddendum(noteId)',
  'attachment(familyId)',
  'attachment(noteId)',
  'attachment(sha256)',
  'promise(familyId)',
  'promise(byWorkerId, keptOn)',
  'chronologyEvent(familyId)',
  'chronologyEvent(noteId)',
  'outcomeReading(familyId)',
  'copyGiven(familyId)',
  'personAlias(personId)',
  'personAlias(aliasId)'
]

/** Of the register: they are read with it and never by their bucket (docs/adr/0015). */
const inRegister = ['alert', 'networkTie', 'picturePlace', 'personAlias']

/** What happens with a family as the months go by: steps, visits, events, the people round them, what was handed on. */
export const familyWork: Migration = {
  version: 5,
  name: 'family-work',
  up: async db => {
    for (const [name, columns] of Object.entries(tables)) await createEntryTable(db, name, columns)
    for (const name of inRegister) await sql`DROP INDEX ${sql.ref(`${name}_bucket`)}`.execute(db)
    await createIndexes(db, indexes)
  }
}
