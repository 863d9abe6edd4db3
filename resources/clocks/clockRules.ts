import type { ClockRule } from '../../domain/clocks/clockRule.ts'

type Stated = Pick<ClockRule, 'code' | 'count' | 'starts' | 'stops'> & Partial<ClockRule>

const rule = (stated: Stated): ClockRule => ({
  inForceFrom: '2020-01-01',
  unit: 'workingDays',
  resumes: [],
  dueFrom: 'firstStart',
  startsAgain: false,
  endsWithEpisode: true,
  doneBy: [],
  duty: 'lead',
  standing: 'usual',
  ...stated
})

const afterAssessing = ['assessment_review', 'planning', 'plan_active', 'co_working', 'closure_pending'] as const
const afterReview = ['planning', 'plan_active', 'co_working'] as const

/**
 * The timescales of early help (domain.md 3.5). Only K-MASH rests on a law; K-CON and K-EHA are Rotherham's; every other
 * figure is a usual one that a council changes with a setting and the day it holds from. A new figure is a new row with
 * its own `inForceFrom`: no row is ever changed, or clocks that have run would be judged by a rule nobody knew.
 */
export const clockRules: readonly ClockRule[] = [
  rule({
    code: 'K-TRI',
    count: 1,
    starts: ['contact_received'],
    stops: ['contact_decided'],
    duty: 'frontDoor',
    endsWithEpisode: false
  }),
  rule({
    code: 'K-ALL',
    count: 2,
    starts: ['T06'],
    resumes: ['T09'],
    stops: ['T08'],
    dueFrom: 'lastStart',
    duty: 'manager',
    doneBy: ['allocated', 'assessing', ...afterAssessing]
  }),
  rule({
    code: 'K-CON',
    count: 3,
    starts: ['T08'],
    stops: ['T10', 'T11', 'two_way_contact'],
    doneBy: ['assessing', ...afterAssessing],
    standing: 'local'
  }),
  rule({
    code: 'K-VIS',
    count: 10,
    starts: ['T08'],
    stops: ['visit_made'],
    doneBy: afterAssessing
  }),
  rule({
    code: 'K-EHA',
    count: 35,
    starts: ['T08'],
    resumes: ['T13'],
    stops: ['T12'],
    doneBy: afterAssessing,
    standing: 'local'
  }),
  rule({
    code: 'K-AUT',
    count: 5,
    starts: ['T12'],
    stops: ['T13', 'T14', 'T15'],
    duty: 'manager',
    doneBy: afterReview
  }),
  rule({ code: 'K-COPY', count: 5, starts: ['T14', 'T15'], stops: ['copy_given'], endsWithEpisode: false }),
  rule({
    code: 'K-TAF',
    count: 10,
    starts: ['T14'],
    stops: ['taf_held', 'T16'],
    doneBy: ['plan_active', 'co_working']
  }),
  rule({
    code: 'K-REV',
    count: 30,
    hardLimit: 65,
    starts: ['T16', 'T17', 'T22', 'taf_held', 'review_held'],
    stops: ['T20', 'T23', 'T29'],
    resumes: ['T31'],
    startsAgain: true
  }),
  rule({ code: 'K-SEE', count: 20, starts: ['child_counts', 'child_seen'], stops: [], startsAgain: true }),
  rule({ code: 'K-MIN', count: 5, starts: ['meeting_held'], stops: ['minutes_sent'], endsWithEpisode: false }),
  // Supervision is not recorded yet: until it is, nothing starts this clock.
  rule({ code: 'K-SUP', count: 20, urgentCount: 10, starts: [], stops: [], duty: 'manager' }),
  rule({
    code: 'K-MASH',
    count: 1,
    starts: ['T18'],
    stops: ['T19', 'T20', 'T21'],
    duty: 'manager',
    standing: 'statutory'
  }),
  rule({ code: 'K-COW', count: 5, starts: ['T19'], stops: ['co_working_held', 'T22', 'T23'] }),
  rule({ code: 'K-SDM', count: 10, starts: ['T24'], stops: ['handover_held', 'T26'], duty: 'manager' }),
  rule({
    code: 'K-CLO',
    count: 5,
    starts: ['T11', 'T15', 'T20', 'T23', 'T29'],
    stops: ['T30', 'T31'],
    duty: 'manager'
  }),
  rule({
    code: 'K-REC',
    count: 2,
    urgentCount: 1,
    starts: ['note_happened'],
    stops: ['note_kept'],
    endsWithEpisode: false
  }),
  rule({ code: 'K-SUS', count: 6, unit: 'months', starts: ['T30'], stops: ['T32'], endsWithEpisode: false }),
  rule({
    code: 'K-RER',
    count: 365,
    unit: 'days',
    starts: ['T30'],
    stops: ['T32'],
    endsWithEpisode: false,
    duty: 'nobody'
  }),
  rule({ code: 'K-EXA', count: 12, unit: 'months', starts: ['T14'], stops: [], startsAgain: true })
]

/** Timescales of social care that people ask about. Shown, never counted here. */
export const socialCareTimescales = [
  { what: 'referralDecision', workingDays: 1 },
  { what: 'section47Conference', workingDays: 15 },
  { what: 'section17Assessment', workingDays: 45 }
] as const
