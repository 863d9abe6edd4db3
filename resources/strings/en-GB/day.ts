import type { ClockCode, ClockRule, ClockUnit } from '../../../domain/clocks/clockRule.ts'
import type { Happening } from '../../../domain/clocks/happening.ts'
import type { Standing } from '../../../domain/clocks/standing.ts'
import { dayInWords } from '../../../domain/dates/dayInWords.ts'

const working = (count: number) => (count === 1 ? '1 working day' : `${count} working days`)
const units: Readonly<Record<ClockUnit, (count: number) => string>> = {
  workingDays: working,
  days: count => (count === 1 ? '1 day' : `${count} days`),
  months: count => (count === 1 ? '1 month' : `${count} months`)
}

/** What is to be done, as a row says it. */
export const clockNames: Readonly<Record<ClockCode, string>> = {
  'K-TRI': 'Decide on the request',
  'K-ALL': 'Name a worker',
  'K-CON': 'Reach the family',
  'K-VIS': 'Make the first visit',
  'K-EHA': 'Send the assessment to the manager',
  'K-AUT': 'Decide on the assessment',
  'K-COPY': 'Give the family their copy',
  'K-TAF': 'Hold the first team around the family meeting',
  'K-REV': 'Review the plan',
  'K-SEE': 'See the child',
  'K-MIN': 'Send the minutes',
  'K-SUP': 'Talk it over in supervision',
  'K-MASH': 'Social care’s decision',
  'K-COW': 'Agree how to work together with social care',
  'K-SDM': 'Hold the handover meeting',
  'K-CLO': 'Decide on ending the help',
  'K-REC': 'Finish the note',
  'K-SUS': 'Ask how the family is now',
  'K-RER': 'A new request counts as coming back',
  'K-EXA': 'Assess afresh'
}

/** The rule in a sentence: what has to be done, and from when it is counted. */
const ruleWords: Readonly<Record<ClockCode, (time: string) => string>> = {
  'K-TRI': time => `A request is decided within ${time} of its arrival.`,
  'K-ALL': time => `A worker is named within ${time} of the request being accepted.`,
  'K-CON': time => `The family is reached within ${time} of a worker being named.`,
  'K-VIS': time => `The first visit is made within ${time} of a worker being named.`,
  'K-EHA': time => `The assessment goes to the manager within ${time} of a worker being named.`,
  'K-AUT': time => `The manager decides within ${time} of the assessment being sent.`,
  'K-COPY': time => `The family has its own copy within ${time} of the decision.`,
  'K-TAF': time => `The first team around the family meeting is held within ${time} of the decision.`,
  'K-REV': time => `The plan is reviewed within ${time} of being agreed or last reviewed.`,
  'K-SEE': time => `Each child is seen at least every ${time}.`,
  'K-MIN': time => `Minutes and the plan are sent within ${time} of the meeting.`,
  'K-SUP': time => `The work is talked over in supervision every ${time}.`,
  'K-MASH': time => `Social care decides within ${time} of receiving the request.`,
  'K-COW': time => `Early help and social care agree who does what within ${time}.`,
  'K-SDM': time => `The handover meeting is held within ${time} of the proposal.`,
  'K-CLO': time => `The manager decides on ending the help within ${time} of the proposal.`,
  'K-REC': time => `What happened is written down within ${time}.`,
  'K-SUS': time => `The family is asked how things are ${time} after the help ended.`,
  'K-RER': time => `A new request within ${time} of the end counts as coming back.`,
  'K-EXA': time => `The whole assessment is written afresh after ${time}.`
}

const standings: Readonly<Record<ClockRule['standing'], string>> = {
  statutory: 'This time is set by law.',
  local: 'A local standard. No law sets this time.',
  usual: 'The usual time, which the council can change. No law sets it.'
}

/** What a clock counts from, to be followed by the day. */
const starts: Readonly<Partial<Record<Happening, string>>> = {
  contact_received: 'the request arrived',
  T06: 'the request was accepted',
  T08: 'a worker was named',
  T09: 'the family was handed back',
  T11: 'ending was proposed',
  T12: 'the assessment was sent to the manager',
  T13: 'the assessment came back',
  T14: 'the assessment was agreed',
  T15: 'the assessment was agreed',
  T16: 'the plan was agreed',
  T17: 'the plan was reviewed',
  T18: 'social care was asked',
  T19: 'social care began to work with the family',
  T20: 'social care took over',
  T22: 'social care ended',
  T23: 'ending was proposed',
  T24: 'social care proposed the handover',
  T25: 'the family came over from social care',
  T29: 'ending was proposed',
  T30: 'the help ended',
  child_counts: 'help began; the child has not been seen since',
  child_seen: 'the child was last seen',
  taf_held: 'the first meeting was held',
  review_held: 'the plan was reviewed',
  meeting_held: 'the meeting was held',
  note_happened: 'it happened'
}

export type DueWords = {
  readonly dueOn: string
  readonly today: string
  readonly standing: Standing
  readonly onHoldUntil: string | null
  readonly pausedSince: string | null
}

/** "Late by 3 working days", "Due today", "Due Thursday 3 December, in 4 working days". */
export function dueWords({ dueOn, today, standing, onHoldUntil, pausedSince }: DueWords): string {
  if (standing.state === 'onHold' && onHoldUntil !== null) return `On hold until ${dayInWords(onHoldUntil, today)}`
  if (standing.state === 'onHold' && pausedSince !== null)
    return `Held back for safety since ${dayInWords(pausedSince, today)}`
  if (standing.late && standing.workingDays === 0) return `Was due ${dayInWords(dueOn, today)}`
  if (standing.late)
    return `${standing.state === 'actNow' ? 'Act now: late' : 'Late'} by ${working(standing.workingDays)}`
  if (dueOn === today) return 'Due today'
  if (standing.workingDays === 0) return `Due ${dayInWords(dueOn, today)}`
  return `Due ${dayInWords(dueOn, today)}, in ${working(standing.workingDays)}`
}

export type RuleShown = Pick<ClockRule, 'code' | 'count' | 'unit' | 'standing'>

export const ruleInWords = ({ code, count, unit }: RuleShown): string => ruleWords[code](units[unit](count))

export const standingOfRule = ({ standing }: Pick<RuleShown, 'standing'>): string => standings[standing]

/** "Counted from Monday 2 November, when a worker was named." */
export function startInWords(on: string, by: string, today: string): string {
  const facts: Readonly<Record<string, string | undefined>> = starts
  const fact = facts[by]
  return fact === undefined
    ? `Counted from ${dayInWords(on, today)}.`
    : `Counted from ${dayInWords(on, today)}, when ${fact}.`
}

export const clockWords = {
  why: 'Why?',
  whyAbout: (what: string) => `Why: ${what}`,
  onHoldBeside: (days: number) =>
    `On hold for ${working(days)} of this. A hold is shown beside the time and never stops it.`,
  moved: (day: string) => `A bank holiday was added since: it was due ${day} before.`,
  limit: (day: string) => `Never later than ${day}.`,
  takenUp: (stretches: number) => `It was taken up again: it has run in ${stretches} stretches.`,
  notLoaded: (years: readonly number[]) =>
    `Bank holidays for ${years.join(' and ')} not loaded: the day may be later than shown.`,
  child: (name: string) => `See ${name}`
}

const meetingNames: Readonly<Record<string, string>> = {
  visit: 'Visit',
  taf_first: 'First team around the family meeting',
  taf_review: 'Review meeting',
  handover_step_down: 'Handover meeting with social care',
  handover_transfer: 'Handover meeting',
  co_working: 'Meeting with social care',
  network_fgdm: 'Family network meeting',
  closing: 'Closing meeting',
  urgent: 'Urgent meeting',
  professionals_only: 'Meeting of professionals'
}

export const meetingWords = (meetingType: string | null, time: string | null): string => {
  const name = meetingNames[meetingType ?? ''] ?? 'Meeting'
  return time === null || time === '' ? name : `${name}, ${time}`
}

/** What is to be done that no clock counts, as a row says it, and why it stands there. */
export const dueStrings = {
  promise: (words: string, to: string | null) => `Promised${to === null ? '' : ` to ${to}`}: ${words}`,
  promiseWhy: 'Somebody gave their word to the family, with this day.',
  agreement: (name: string | null) => `Ask ${name ?? 'the family'} again whether they agree`,
  agreementWhy: 'An agreement is asked again on the day that was set for it. Until then, and after it, it still holds.',
  alert: (name: string | null) => `Look again at the alert about ${name ?? 'this family'}`,
  alertWhy: 'An alert is only as true as the last time somebody looked. It says “expired” from this day on.',
  grant: 'Your access to this family ends',
  grantWhy: 'This family is restricted. A manager opened it to you until this day.',
  meetingWhy: 'It was planned for this day. Write down that it was held, or why not.',
  oversight: 'For you as manager',
  openFamily: 'Open the family',
  act: {
    notes: 'Write a note',
    visit: 'Open the visit brief',
    note: 'Open the note',
    assessment: 'Open the assessment',
    copies: 'Make the copy',
    people: 'Open the person'
  }
} as const

export const dayStrings = {
  now: 'Now',
  nowEmpty: 'Nothing is due today. What becomes due appears here by itself, with the reason.',
  week: 'This week',
  weekEmpty: 'Nothing is due in the next five working days.',
  drafts: 'Drafts and promises',
  draftsEmpty:
    'Nothing is half-filled and no promise is open. When you stop in the middle of something, it waits here.',
  jots: (count: number) => (count === 1 ? '1 thought with no family yet' : `${count} thoughts with no family yet`),
  yourDrafts: 'Half-filled pages',
  promises: 'Promises',
  decide: 'Assessments',
  saved: 'Everything is saved on this computer.',
  notOnHub: (count: number) =>
    count === 1 ? '1 entry is not yet on the hub.' : `${count} entries are not yet on the hub.`,
  counted: (count: number) => (count === 1 ? '1 thing is due today' : `${count} things are due today`),
  family: {
    title: 'What is due, and why',
    empty: 'Nothing is due for this family.',
    next: 'Next:'
  }
} as const
