import type { DayFacts } from '../../../../db/queries/dayFacts.ts'
import type { DayFamily } from '../../../../db/queries/dayFamilies.ts'
import type { ClockFacts } from '../../../../domain/clocks/clockFacts.ts'
import { ageOn } from '../../../../domain/dates/age.ts'
import { localDateOf } from '../../../../domain/dates/isoDate.ts'
import { PartialDate } from '../../../../domain/dates/partialDate.ts'
import { readJson } from '../../../../domain/readJson.ts'

const ADULT = 18
const dayOf = (instant: string | null) => (instant === null ? null : localDateOf(instant))

/** The rows of one family as the clocks read them. */
export function clockFactsOf(family: DayFamily, rows: DayFacts, today: string): ClockFacts {
  const of = <Row extends { readonly familyId: string | null }>(all: readonly Row[]) =>
    all.filter(({ familyId }) => familyId === family.id)
  const { state, startedOn, endedOn } = family
  return {
    episode: state === null ? null : { state, startedOn, endedOn },
    contacts: of(rows.contacts).map(contact => ({
      id: contact.id,
      state: contact.state ?? 'draft',
      receivedOn: dayOf(contact.receivedAt),
      endedOn: dayOf(contact.endedAt),
      hasEpisode: contact.episodeId !== null
    })),
    steps: of(rows.steps).map(({ transition, on, untilOn }) => ({ transition: transition ?? '', on, untilOn })),
    allocations: of(rows.allocations).map(({ allocationRole, from, to }) => ({ role: allocationRole ?? '', from, to })),
    assessments: of(rows.assessments).map(({ state: stands, submittedAt, decidedAt }) => ({
      state: stands ?? '',
      submittedOn: dayOf(submittedAt),
      decidedOn: dayOf(decidedAt)
    })),
    notes: of(rows.notes).map(note => ({
      id: note.id,
      noteType: note.noteType ?? '',
      on: note.eventOn,
      failedContact: note.failedContact === 'yes',
      sawSomebody: (note.peopleSeenIds ?? '[]') !== '[]',
      keptOn: dayOf(note.finalisedAt)
    })),
    children: of(rows.members)
      .filter(member => (member.to === null || member.to > today) && isChild(member, today))
      .map(({ personId, from }) => ({ id: personId, since: from })),
    childrenSeen: of(rows.seen).flatMap(({ personId, eventOn }) =>
      personId === null || eventOn === null ? [] : [{ childId: personId, on: eventOn }]
    ),
    meetings: of(rows.meetings).map(({ id, meetingType, heldOn, minutesSentOn }) => ({
      id,
      meetingType: meetingType ?? '',
      heldOn,
      minutesSentOn
    })),
    // A letter or a picture that was given is not the copy of the assessment that is waited for (K-COPY).
    copies: of(rows.copies)
      .filter(({ copyKind }) => copyKind === 'family_copy')
      .map(({ madeAt, givenOn, holdReason }) => ({
        madeOn: dayOf(madeAt),
        givenOn,
        held: givenOn === null && holdReason !== null && holdReason !== ''
      }))
  }
}

/** Born and under eighteen; where the birth date is not known, whoever was entered as a child is one. */
function isChild(member: DayFacts['members'][number], today: string): boolean {
  if (member.personKind !== 'child' || member.deceasedOn !== null) return false
  const born = PartialDate.safeParse(readJson(member.dateOfBirth ?? 'null'))
  const age = born.success ? ageOn(born.data, today) : null
  return age === null || age.lowest < ADULT
}
