import { alertTold, alertTypes } from '../../codes/alert.ts'
import { choicesOf, labelOf } from '../../codes/list.ts'

export const alertChoices = { alertType: choicesOf(alertTypes), told: choicesOf(alertTold) } as const

/** What a refused alert says: what is wrong and what to do. */
export const alertSentences = {
  typeMissing: 'Choose what the alert is about.',
  evidenceMissing: 'Write what happened and when: an alert about safety rests on a fact that somebody saw or was told.',
  reviewMissing: 'Give the day on which somebody looks at this again.',
  reviewBefore: 'The day to look again lies before the day the alert was set.',
  reviewFar: 'The day to look again is more than a year away.',
  approvalRole: 'A team manager or service manager approves an alert about the safety of workers.',
  approvalOwn: 'Somebody else than the worker who set this alert approves it.',
  toldReason: 'Say why the person was not told.',
  endedReason: 'Say why the alert ends.'
} as const

export const alertStrings = {
  title: 'Alerts',
  none: 'No alert about this person. An alert is a fact that keeps somebody safe, with a day to look at it again.',
  add: 'Add an alert',
  approve: 'Approve this alert',
  approved: 'Alert approved.',
  reviewOn: (day: string) => `look again by ${day}`,
  /** On the header and the person, beside a sign; never on a copy for the family. */
  say: (type: string, state: 'standing' | 'waiting' | 'expired', name: string) =>
    `${labelOf(alertTypes, type)}: ${name}${state === 'standing' ? '' : ` (${alertStrings.states[state]})`}`,
  states: {
    standing: 'stands',
    waiting: 'waits for a manager',
    expired: 'expired - check',
    ended: 'ended'
  },
  fields: {
    alertType: 'What is it about?',
    aboutAddress: 'It is about the address, not the person',
    evidence: 'What happened, and when?',
    evidenceHint: 'A fact, not a rumour.',
    source: 'Who says so?',
    reviewOn: 'Look at it again on',
    reviewHint: 'Left empty: in six months.',
    toldPerson: 'Was the person told about it?',
    toldReason: 'Why not?',
    endedOn: 'Ended on',
    endedReason: 'Why does it end?'
  }
} as const
