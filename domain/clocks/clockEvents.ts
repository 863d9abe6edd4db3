import { isTransitionId } from '../lifecycle/transitions.ts'
import { visitMeeting } from '../visits/plannedVisit.ts'
import type { ClockFacts } from './clockFacts.ts'
import type { ClockEvent, Happening } from './happening.ts'

const happened = (happening: Happening, on: string | null, about = '', urgent = false): readonly ClockEvent[] =>
  on === null || on === '' ? [] : [{ happening, on, about, urgent }]

/** Everything that started or stopped a clock in one family, from what was recorded for its own sake. */
export function listClockEvents(facts: ClockFacts): readonly ClockEvent[] {
  const steps = facts.steps.flatMap(({ transition, on }) =>
    isTransitionId(transition) ? happened(transition, on) : []
  )
  const written = new Set(steps.map(({ happening, on }) => `${happening} ${on}`))
  const unwritten = [...startOfHelp(facts, steps), ...assessmentSteps(facts)].filter(
    ({ happening, on }) => !written.has(`${happening} ${on}`)
  )
  return [
    ...facts.contacts.flatMap(contactEvents),
    ...steps,
    ...unwritten,
    ...facts.notes.flatMap(noteEvents),
    ...childEvents(facts, [...steps, ...unwritten]),
    ...facts.meetings.flatMap(meetingEvents),
    ...facts.copies.flatMap(({ givenOn }) => happened('copy_given', givenOn))
  ]
}

function contactEvents(contact: ClockFacts['contacts'][number]): readonly ClockEvent[] {
  const { id, state, receivedOn, endedOn, hasEpisode } = contact
  if (state === 'draft') return []
  const decided = endedOn ?? (hasEpisode || state === 'ended_at_triage' ? receivedOn : null)
  return [...happened('contact_received', receivedOn, id), ...happened('contact_decided', decided, id)]
}

/** A family whose first steps were never written down began to be helped when it was entered and a lead was named. */
function startOfHelp(facts: ClockFacts, steps: readonly ClockEvent[]): readonly ClockEvent[] {
  const has = (...wanted: readonly Happening[]) => steps.some(({ happening }) => wanted.includes(happening))
  const leads = facts.allocations.filter(({ role }) => role === 'lead').flatMap(({ from }) => from ?? [])
  const named = leads.toSorted()[0] ?? null
  return [
    ...(has('T06', 'T24') ? [] : happened('T06', facts.episode?.startedOn ?? null)),
    ...(has('T08', 'T25') ? [] : happened('T08', named)),
    ...(has('T26', 'T30') ? [] : happened('T30', facts.episode?.endedOn ?? null))
  ]
}

/** The assessment knows by itself when it went to the manager and what was decided. */
function assessmentSteps(facts: ClockFacts): readonly ClockEvent[] {
  return facts.assessments.flatMap(({ state, submittedOn, decidedOn }) => [
    ...happened('T12', submittedOn),
    ...(state === 'returned' ? happened('T13', decidedOn) : []),
    ...(state === 'authorised' ? happened('T14', decidedOn) : [])
  ])
}

function noteEvents(note: ClockFacts['notes'][number]): readonly ClockEvent[] {
  const { id, noteType, on, failedContact, sawSomebody, keptOn } = note
  const reached = !failedContact && (sawSomebody || noteType === 'call')
  return [
    ...happened('note_happened', on, id, noteType === 'safety'),
    ...happened('note_kept', keptOn, id),
    ...(noteType === 'visit' && !failedContact ? happened('visit_made', on) : []),
    ...(reached && (noteType === 'visit' || noteType === 'call' || noteType === 'meeting')
      ? happened('two_way_contact', on)
      : [])
  ]
}

/** A child whom nobody has seen yet counts from the day help began, or from the day the child came into the family. */
function childEvents(facts: ClockFacts, steps: readonly ClockEvent[]): readonly ClockEvent[] {
  const began = steps
    .filter(({ happening }) => happening === 'T08' || happening === 'T25')
    .map(({ on }) => on)
    .toSorted()[0]
  if (began === undefined) return []
  return facts.children.flatMap(({ id, since }) => {
    const seen = facts.childrenSeen.filter(({ childId }) => childId === id)
    const counts = since !== null && since > began ? since : began
    return [
      ...happened('child_counts', seen.some(({ on }) => on <= counts) ? null : counts, id),
      ...seen.flatMap(({ on }) => happened('child_seen', on, id))
    ]
  })
}

const kindsOfMeeting: Readonly<Record<string, Happening>> = {
  taf_first: 'taf_held',
  taf_review: 'review_held',
  handover_step_down: 'handover_held',
  co_working: 'co_working_held'
}

function meetingEvents({ id, meetingType, heldOn, minutesSentOn }: ClockFacts['meetings'][number]) {
  const kind = kindsOfMeeting[meetingType]
  return [
    ...(kind === undefined ? [] : happened(kind, heldOn)),
    // A visit is written down as a note; nobody waits for its minutes.
    ...(meetingType === visitMeeting ? [] : happened('meeting_held', heldOn, id)),
    ...happened('minutes_sent', heldOn === null ? null : minutesSentOn, id)
  ]
}
