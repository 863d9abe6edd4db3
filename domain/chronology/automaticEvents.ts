import { boundsOf } from '../dates/compareDates.ts'
import { exactDate, type PartialDate } from '../dates/partialDate.ts'

export type AutomaticKind =
  | 'born'
  | 'died'
  | 'moved'
  | 'school'
  | 'schoolLeft'
  | 'episodeOpened'
  | 'episodeClosed'
  | 'step'
  | 'lead'
  | 'assessment'
  | 'submitted'

/** An event that follows from the register: it is worked out each time and never kept, so that it cannot contradict it. */
export type AutomaticEvent = {
  readonly key: string
  readonly kind: AutomaticKind
  readonly date: PartialDate
  /** Whose chronology; empty for the whole family. */
  readonly personIds: readonly string[]
  /** The school, the state of the episode, the worker, the adult who died: whatever the kind is about. */
  readonly detail: string
}

type Stay = { readonly personId: string; readonly from: PartialDate | null }
type Place = Stay & { readonly setting: string; readonly to: PartialDate | null }

export type RegisterFacts = {
  readonly people: readonly {
    readonly id: string
    readonly child: boolean
    readonly born: PartialDate | null
    readonly died: PartialDate | null
  }[]
  readonly addresses: readonly Stay[]
  readonly places: readonly Place[]
  readonly episodes: readonly { readonly id: string; readonly startedOn: string; readonly endedOn: string }[]
  readonly steps: readonly {
    readonly id: string
    readonly episodeId: string
    readonly fromState: string
    readonly toState: string
    readonly on: string
  }[]
  readonly leads: readonly { readonly id: string; readonly name: string; readonly from: string }[]
  readonly assessments: readonly { readonly id: string; readonly submittedOn: string; readonly decidedOn: string }[]
}

/** Births, deaths, moves, schools, steps, leads and assessments of one family (domain.md 4.25). */
export function automaticEvents(facts: RegisterFacts): readonly AutomaticEvent[] {
  return [...ofPeople(facts), ...ofHelp(facts)]
}

function ofPeople({ people, addresses, places }: RegisterFacts): readonly AutomaticEvent[] {
  const children = new Set(people.filter(person => person.child).map(person => person.id))
  const lives = people.flatMap(({ id, child, born, died }) => [
    ...(child && born !== null && isPast(born) ? [about('born', born, [id])] : []),
    // The death of an adult belongs to the lives of all children of the family.
    ...(died === null ? [] : [child ? about('died', died, [id]) : about('died', died, [], id)])
  ])
  const moves = addresses.filter(({ personId, from }) => children.has(personId) && isMove(from, personId, addresses))
  const schools = places.filter(place => children.has(place.personId) && place.setting !== '')
  return [
    ...lives,
    ...together('moved', moves, () => ''),
    ...together('school', schools, place => place.setting),
    ...together(
      'schoolLeft',
      schools.map(place => ({ ...place, from: place.to })),
      place => place.setting
    )
  ]
}

/** The first address is where somebody lives, not a move; a move is told by its day and never by where it led. */
function isMove(from: PartialDate | null, personId: string, addresses: readonly Stay[]): boolean {
  const began = from === null ? null : boundsOf(from)
  if (began === null) return false
  return addresses.some(other => {
    if (other.personId !== personId || other.from === from) return false
    const otherBegan = other.from === null ? null : boundsOf(other.from)
    return otherBegan === null || otherBegan.latest < began.earliest
  })
}

/** Brothers and sisters who moved, or began at a school, on one day are one event and not several. */
function together<One extends Stay>(
  kind: AutomaticKind,
  stays: readonly One[],
  detailOf: (stay: One) => string
): readonly AutomaticEvent[] {
  const dated = stays.flatMap(stay => (stay.from === null ? [] : [{ stay, date: stay.from }]))
  const groups = Map.groupBy(dated, ({ stay, date }) => `${detailOf(stay)} ${JSON.stringify(date)}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          about(
            kind,
            first.date,
            [...new Set([first, ...others].map(({ stay }) => stay.personId))],
            detailOf(first.stay)
          )
        ]
  )
}

function ofHelp({ episodes, steps, leads, assessments }: RegisterFacts): readonly AutomaticEvent[] {
  const ended = new Set(episodes.filter(one => one.endedOn !== '').map(one => `${one.id} ${one.endedOn}`))
  return [
    ...episodes.flatMap(({ id, startedOn, endedOn }) => [
      ...onDay('episodeOpened', startedOn, '', id),
      ...onDay('episodeClosed', endedOn, '', id)
    ]),
    ...steps
      .filter(step => step.fromState !== step.toState && step.toState !== '')
      .filter(step => step.toState !== 'closed' || !ended.has(`${step.episodeId} ${step.on}`))
      .flatMap(step => onDay('step', step.on, step.toState, step.id)),
    ...leads.flatMap(lead => onDay('lead', lead.from, lead.name, lead.id)),
    ...assessments.flatMap(({ id, submittedOn, decidedOn }) =>
      decidedOn === '' ? onDay('submitted', submittedOn, '', id) : onDay('assessment', decidedOn, '', id)
    )
  ]
}

const isPast = (date: PartialDate) => date.quality !== 'expected'

function onDay(kind: AutomaticKind, day: string, detail: string, id: string): readonly AutomaticEvent[] {
  return day === '' ? [] : [{ key: `${kind} ${id}`, kind, date: exactDate(day), personIds: [], detail }]
}

function about(kind: AutomaticKind, date: PartialDate, personIds: readonly string[], detail = ''): AutomaticEvent {
  return { key: `${kind} ${personIds.join(' ')} ${JSON.stringify(date)} ${detail}`, kind, date, personIds, detail }
}
