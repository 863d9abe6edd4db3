import { type ClockCode, type ClockRule, clockCodes } from './clockRule.ts'
import { type ClockRun, finalStop } from './clockRun.ts'
import type { ClockEvent } from './happening.ts'
import { getRuleInForce } from './ruleInForce.ts'

const ends = ['T26', 'T30'] as const
const isEnd = (event: ClockEvent) => ends.some(end => end === event.happening)

/**
 * Every run of every clock that these events make. A start while a clock runs changes nothing, unless the rule says that
 * it begins anew: reallocation, return, hold and sync never restart a clock (domain.md 3.5, note 3).
 */
export function listRuns(rules: readonly ClockRule[], events: readonly ClockEvent[]): readonly ClockRun[] {
  const inOrder = events
    .map((event, place) => ({ event, place }))
    .toSorted((a, b) => (a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.place - b.place))
    .map(({ event }) => event)
  return clockCodes.flatMap(code => runsOfCode(rules, code, inOrder))
}

function runsOfCode(rules: readonly ClockRule[], code: ClockCode, events: readonly ClockEvent[]): readonly ClockRun[] {
  const any = getRuleInForce(rules, code, '9999-12-31')
  const named = new Set([...any.starts, ...any.resumes, ...any.stops])
  const abouts = new Set(events.filter(({ happening }) => named.has(happening)).map(({ about }) => about))
  const inOrder = eventsByAbout(abouts, events)
  return [...abouts].flatMap(about => runsAbout(rules, code, about, inOrder.get(about) ?? []))
}

/** Each note has a clock of its own: a family with hundreds of them must not read all of them for each. */
function eventsByAbout(
  abouts: ReadonlySet<string>,
  events: readonly ClockEvent[]
): ReadonlyMap<string, readonly ClockEvent[]> {
  const lists = new Map([...abouts].map(about => [about, [] as ClockEvent[]]))
  for (const event of events) {
    if (!isEnd(event) && event.happening !== 'T32') lists.get(event.about)?.push(event)
    else for (const list of lists.values()) list.push(event)
  }
  return lists
}

function runsAbout(
  rules: readonly ClockRule[],
  code: ClockCode,
  about: string,
  events: readonly ClockEvent[]
): readonly ClockRun[] {
  const shape = getRuleInForce(rules, code, '9999-12-31')
  let runs: readonly ClockRun[] = []
  const current = () => runs.at(-1)
  const isOpen = (run: ClockRun | undefined) => run !== undefined && finalStop(run) === null
  const stop = (on: string) => {
    const run = current()
    if (run === undefined || finalStop(run) !== null) return
    runs = [...runs.slice(0, -1), { ...run, segments: closeLast(run, on) }]
  }
  const takeUp = (on: string) => {
    const run = current()
    if (run === undefined || finalStop(run) === null) return
    runs = [...runs.slice(0, -1), { ...run, segments: [...run.segments, { from: on, to: null }] }]
  }
  const begin = (event: ClockEvent) => {
    const rule = getRuleInForce(rules, code, event.on)
    runs = [...runs, { code, rule, about, startedBy: event, segments: [{ from: event.on, to: null }] }]
  }
  let endedHere = false
  for (const event of events) {
    if (shape.endsWithEpisode && isEnd(event) && isOpen(current())) {
      stop(event.on)
      endedHere = true
    }
    // An end that was a mistake is undone: what it stopped goes on in a new stretch.
    if (event.happening === 'T32' && endedHere && !shape.stops.includes('T32')) {
      takeUp(event.on)
      endedHere = false
    }
    if (event.about !== about) continue
    if (shape.stops.includes(event.happening)) stop(event.on)
    if (shape.resumes.includes(event.happening)) takeUp(event.on)
    if (!shape.starts.includes(event.happening)) continue
    if (isOpen(current())) {
      if (!shape.startsAgain) continue
      stop(event.on)
    }
    begin(event)
  }
  return runs
}

function closeLast({ segments }: ClockRun, on: string): ClockRun['segments'] {
  return segments.map((segment, place) => (place === segments.length - 1 ? { ...segment, to: on } : segment))
}
