import { eventCategories, eventOrigins, eventReaches, eventSourceTypes } from '../../codes/chronology.ts'
import { choicesOf } from '../../codes/list.ts'

export const chronologyChoices = {
  category: choicesOf(eventCategories),
  sourceType: choicesOf(eventSourceTypes),
  origin: choicesOf(eventOrigins),
  reach: choicesOf(eventReaches)
} as const

/** What a refused event says. */
export const chronologySentences = {
  dateMissing: 'Say when it happened, as far as it is known; “not known” counts as an answer.',
  dateAhead: 'It has not happened yet: what is planned belongs in the plan.',
  childrenMissing: 'Choose whose chronology it belongs to; one event may stand in several.',
  whatMissing: 'Write in a line what happened.',
  significanceMissing: 'Write what it meant for the child.',
  categoryMissing: 'Choose what kind of event it is.',
  policeKept: 'What the police told is kept for named people only.',
  staysKept: 'It was kept for named people only and stays so. Write it anew if others may read it.',
  noteMissing: 'The note it should come from is not in this family’s file. Nothing was changed.',
  reach: 'Choose who may read it.'
} as const

export const chronologyStrings = {
  title: 'Chronology',
  intro: 'What happened in the children’s lives, once for all of them. Calls, visits and emails are not events.',
  add: 'Add an event',
  empty: 'No events yet. Begin with what the family themselves would tell.',
  emptyFiltered: 'No event fits what is chosen above.',
  showAll: 'Show all',
  positive: 'Nothing that went well is written here yet. Add one thing that did.',
  addPositive: 'Add something that went well',
  family: 'Whole family',
  filters: {
    label: 'Which events',
    child: 'Whose',
    category: 'Kind',
    sourceType: 'Told by',
    weight: 'Show',
    anyCategory: 'Every kind',
    anySource: 'Anybody',
    weights: { all: 'Everything', written: 'What somebody wrote', significant: 'What mattered to the child' }
  },
  count: (shown: number, all: number) =>
    shown === all ? (all === 1 ? '1 event' : `${all} events`) : `${shown} of ${all} events`,
  columns: {
    when: 'When',
    who: 'Whose',
    kind: 'Kind',
    what: 'What happened',
    meant: 'What it meant',
    toldBy: 'Told by'
  },
  list: 'List',
  picture: 'Along the years',
  view: 'Show as',
  quality: {
    exact: '',
    expected: 'expected',
    month_only: 'month only',
    year_only: 'year only',
    estimated: 'about',
    unknown: 'not known'
  },
  named: 'Named people only',
  lane: 'Events of the family',
  pictureTitle: (name: string) => `Chronology: ${name}`,
  stop: (when: string, what: string, whose: string) => `${when}: ${what} (${whose})`,
  undated: 'Date not known',
  legend: { event: 'Event', positive: 'Something that went well', system: 'Noted by itself', span: 'Lasted a while' },
  details: 'Change an event',
  change: (what: string) => `Change: ${what}`,
  goBack: 'Back to the list',
  fromRegister: (when: string) =>
    `${when}. This follows from what is written elsewhere in the family’s file: change it there and it changes here.`,
  headline: 'You see what happened. What it meant is for the workers of the family.',
  automatic: {
    born: (name: string) => `${name} was born`,
    died: (name: string) => `${name} died`,
    moved: (name: string) => `${name} moved home`,
    school: (name: string, place: string) => `${name} began at ${place}`,
    schoolLeft: (name: string, place: string) => `${name} left ${place}`,
    episodeOpened: 'Early help began',
    episodeClosed: 'Early help ended',
    step: (state: string) => `Early help: ${state}`,
    lead: (name: string) => `${name} became lead practitioner`,
    leadUnnamed: 'A new lead practitioner began',
    assessment: 'A family assessment was agreed',
    submitted: 'A family assessment was written'
  },
  fields: {
    eventDate: 'When did it happen?',
    eventEnd: 'Until when, if it lasted?',
    childIds: 'Whose chronology?',
    category: 'What kind of event?',
    what: 'What happened?',
    whatHint: 'A fact, in one line.',
    significance: 'What did it mean for the child?',
    source: 'Who told us?',
    sourceType: 'What kind of source?',
    reportedOn: 'Told to us on',
    shareClass: 'Who may read it?',
    familyCopy: 'May stand in the family’s copy'
  }
} as const
