import { type HolidayCalendar, yearsNotLoaded } from '../dates/workingDays.ts'
import { listClockEvents } from './clockEvents.ts'
import type { ClockFacts } from './clockFacts.ts'
import type { ClockCode, ClockRule } from './clockRule.ts'
import { type ClockRun, finalStop, firstStart } from './clockRun.ts'
import { dueDayOf, hardLimitOf, movedFrom, workingDaysIn } from './dueDay.ts'
import type { Happening, Stretch } from './happening.ts'
import { listRuns } from './listRuns.ts'
import { type Standing, standingOf } from './standing.ts'

/** One clock that runs today, with everything a person needs to believe it. */
export type OpenClock = {
  readonly code: ClockCode
  readonly rule: ClockRule
  readonly about: string
  readonly startedOn: string
  readonly startedBy: Happening
  readonly urgent: boolean
  readonly segments: readonly Stretch[]
  readonly dueOn: string
  readonly hardLimitOn: string | null
  readonly holidaysNotLoadedFor: readonly number[]
  /** The due day before a bank holiday was added. */
  readonly movedFrom: string | null
  /** Working days of hold that lie in it: shown beside, never taken off. */
  readonly holdDays: number
  readonly onHoldUntil: string | null
  readonly pausedSince: string | null
  readonly standing: Standing
}

type Asked = {
  readonly rules: readonly ClockRule[]
  readonly calendar: HolidayCalendar
  readonly today: string
}

/** The clocks that run in one family today, the first due first. */
export function listOpenClocks(facts: ClockFacts, asked: Asked): readonly OpenClock[] {
  const state = facts.episode?.state
  const holds = holdsOf(facts)
  const pauses = pausesOfCopies(facts)
  return listRuns(asked.rules, listClockEvents(facts))
    .filter(run => finalStop(run) === null && firstStart(run) <= asked.today)
    .filter(({ rule }) => !rule.doneBy.some(done => done === state))
    .filter(({ code, about }) => code !== 'K-SEE' || facts.children.some(({ id }) => id === about))
    .map(run => openClock(run, asked, { holds, pauses: run.code === 'K-COPY' ? pauses : [] }))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

type Beside = { readonly holds: readonly Stretch[]; readonly pauses: readonly Stretch[] }

function openClock(run: ClockRun, { calendar, today }: Asked, { holds, pauses }: Beside): OpenClock {
  const due = dueDayOf(run, calendar, pauses, today)
  const limit = hardLimitOf(run, calendar)
  const onHoldUntil = holds.find(hold => hold.from <= today && hold.to !== null && hold.to >= today)?.to ?? null
  const pausedSince = pauses.find(({ to }) => to === null)?.from ?? null
  const urgent = run.rule.standing === 'statutory'
  const onHold = onHoldUntil !== null || pausedSince !== null
  const years = [...due.holidaysNotLoadedFor, ...yearsNotLoaded(today, today, calendar)]
  return {
    code: run.code,
    rule: run.rule,
    about: run.about,
    startedOn: firstStart(run),
    startedBy: run.startedBy.happening,
    urgent: run.startedBy.urgent,
    segments: run.segments,
    dueOn: due.on,
    hardLimitOn: limit?.on ?? null,
    holidaysNotLoadedFor: run.rule.unit === 'workingDays' ? [...new Set(years)] : [],
    movedFrom: movedFrom(run, calendar),
    holdDays: workingDaysIn(holds, { from: firstStart(run), to: today }, calendar),
    onHoldUntil,
    pausedSince,
    standing: standingOf({ dueOn: due.on, today, calendar, onHold, urgent })
  }
}

/** From each "put on hold" to the next "resumed"; an open hold lasts to the day that was agreed for its end. */
export function holdsOf(facts: Pick<ClockFacts, 'steps'>): readonly Stretch[] {
  const inOrder = facts.steps.filter(({ on }) => on !== null).toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  return inOrder.flatMap((step, place) => {
    if (step.transition !== 'T27' || step.on === null) return []
    const resumed = inOrder.slice(place + 1).find(({ transition }) => transition === 'T28')
    return [{ from: step.on, to: resumed?.on ?? step.untilOn }]
  })
}

function pausesOfCopies(facts: ClockFacts): readonly Stretch[] {
  return facts.copies.flatMap(({ held, madeOn, givenOn }) =>
    held && madeOn !== null ? [{ from: madeOn, to: givenOn }] : []
  )
}
