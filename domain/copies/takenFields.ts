import type { RecordTypeName } from '../records/registry.ts'
import type { TakenKind } from './recipients.ts'

type FieldsOf = { readonly [Type in RecordTypeName]?: readonly string[] }

const told = [
  'eventDate',
  'eventEnd',
  'childIds',
  'category',
  'what',
  'significance',
  'shareClass',
  'familyCopy'
] as const

/**
 * What may be read of the register for each thing that is taken from the desk: this and nothing else. Addresses are
 * named so that it can be worked out who lives together; none of their words is ever drawn.
 */
export const takenFields: Readonly<Record<TakenKind, FieldsOf>> = {
  genogram: {
    person: [
      'personKind',
      'nameStatus',
      'dateOfBirth',
      'dueDate',
      'deceasedOn',
      'pregnancyEndedOn',
      'sex',
      'genderIdentity'
    ],
    relationship: ['fromPersonId', 'toPersonId', 'relationshipType', 'basis', 'from', 'to'],
    personAddress: ['personId', 'addressType', 'lines', 'postcode', 'uprn', 'from', 'to'],
    picturePlace: ['picture', 'shape', 'x', 'pinned']
  },
  ecomap: {
    networkTie: [
      'personIds',
      'name',
      'otherPersonId',
      'tieKind',
      'strength',
      'stressful',
      'flow',
      'helpsWith',
      'agreedByThem',
      'fromOn',
      'toOn'
    ],
    involvedAgency: ['organisation', 'role', 'personIds', 'declined', 'fromOn', 'toOn'],
    placeOfLearning: ['personId', 'setting', 'from', 'to']
  },
  scores: {},
  timeline: { chronologyEvent: told },
  chronology: { chronologyEvent: told },
  note: {
    note: ['noteType', 'eventOn'],
    noteParagraph: ['heading', 'words', 'aboutIds', 'shareClass', 'familyCopy'],
    noteAddendum: ['words', 'shareClass', 'writtenAt'],
    promise: ['toIds', 'words', 'dueOn', 'keptOn']
  }
}

/** For our own file: also who told it, which on a paper for the family would name somebody outside it. */
export const takenForFile: Readonly<Record<TakenKind, FieldsOf>> = {
  ...takenFields,
  timeline: { chronologyEvent: [...told, 'source', 'sourceType'] },
  chronology: { chronologyEvent: [...told, 'source', 'sourceType'] }
}
