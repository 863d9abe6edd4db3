import { exactDate } from '../../../domain/dates/partialDate.ts'
import { makeSystemReference, makeYearReference } from '../../../domain/identifiers/systemReference.ts'
import type { Act, Write } from './act.ts'
import { planAssessment } from './assessment.ts'
import type { Draw } from './draw.ts'
import { type PlannedPerson, planPerson } from './person.ts'
import type { Service, WorldWorker } from './service.ts'
import { postcode, street, surname, towns } from './words.ts'

/** `whole` is 5 people and 100 entries; `small` is 2 people and a register alone, for the file of 100,000 families. */
export const shapes = {
  whole: { people: 5, assessment: true },
  small: { people: 2, assessment: false }
} as const
export type Shape = keyof typeof shapes

export type PlannedFamily = {
  readonly id: string
  readonly personIds: readonly string[]
  readonly acts: readonly Act[]
}

const states = ['plan_active', 'plan_active', 'assessing', 'assessing', 'awaiting_allocation', 'closed'] as const
const hour = 3_600_000

/** One family: who belongs to it, where they live, how they are related, who works with them, what was asked and noted. */
export function planFamily(draw: Draw, service: Service, at: number, number: number, shape: Shape): PlannedFamily {
  const id = draw.id(at)
  const worker = draw.oneOf(service.workers)
  const name = surname(draw)
  const home = { lines: [street(draw)], town: draw.oneOf(towns), postcode: postcode(draw) }
  const people = Array.from({ length: shapes[shape].people }, (_, place) =>
    planPerson(draw, { at, place, surname: name, home })
  )
  const episodeId = draw.id(at)
  const created: Act = {
    actionId: draw.id(at),
    workerId: worker.id,
    at,
    action: 'family.create',
    subjectIds: [id],
    writes: [
      ...people.flatMap(person => person.writes),
      ...relationshipsOf(draw, people, at),
      ...workOf(draw, service, { id, name, episodeId, worker, people, at, number })
    ]
  }
  const personIds = people.map(person => person.id)
  const [first = '', ...others] = personIds
  const assessed = shapes[shape].assessment
    ? planAssessment(draw, {
        familyId: id,
        episodeId,
        workerId: worker.id,
        organisationId: service.organisationId,
        about: [first, ...others],
        at: at + hour,
        number
      })
    : []
  return { id, personIds, acts: [created, ...assessed] }
}

type Work = {
  readonly id: string
  readonly name: string
  readonly episodeId: string
  readonly worker: WorldWorker
  readonly people: readonly PlannedPerson[]
  readonly at: number
  readonly number: number
}

function workOf(draw: Draw, service: Service, work: Work): readonly Write[] {
  const { id: familyId, episodeId, worker, people, at, number } = work
  const bucket = `f:${familyId}`
  const startedOn = dayOf(at)
  const state = draw.oneOf(states)
  const write = (type: Write['type'], set: Write['set'], id = draw.id(at)): Write => ({ type, id, bucket, set })
  const reference = makeSystemReference('FAM', draw.bytes(6))
  const adult = people[0]?.id ?? ''
  const helping = draw.oneOf(service.workers).id
  return [
    write('family', { reference, familyName: work.name, createdOn: startedOn }, familyId),
    write(
      'episode',
      {
        familyId,
        reference: makeYearReference('EPI', 2026, number),
        state,
        planType: 'early_help',
        entryRoute: 'request_for_support',
        teamId: worker.teamId,
        localityId: worker.localityId,
        leadOrganisationId: service.organisationId,
        startedOn,
        ...(state === 'closed' ? { endedOn: '2026-09-01' } : {}),
        levelOfNeed: 1 + draw.number(4),
        // One family in a hundred is hidden from everybody without a grant, so a wrong answer shows at once.
        restricted: draw.number(100) === 0 ? 1 : 0
      },
      episodeId
    ),
    ...people.map(({ id, kind }) =>
      write('familyMember', { familyId, personId: id, memberRole: kind, from: startedOn })
    ),
    write('allocation', { familyId, episodeId, workerId: worker.id, allocationRole: 'lead', from: startedOn }),
    write('allocation', { familyId, episodeId, workerId: helping, allocationRole: 'co_worker', from: startedOn }),
    write('involvedAgency', {
      familyId,
      organisation: 'Marlow Vale Primary School',
      organisationType: 'school',
      workerName: 'Head of year',
      role: 'Pastoral lead',
      personIds: people.slice(2).map(({ id }) => id),
      fromOn: startedOn
    }),
    write('agreement', {
      personId: adult,
      capacity: 'yes',
      scope: ['assessment', 'plan'],
      how: 'in_person',
      agreedOn: startedOn,
      explainedById: worker.id,
      privacyNotice: 'given'
    }),
    write('sharingPreference', {
      personId: adult,
      withOrganisation: 'School',
      topics: ['all'],
      mayShare: 'yes',
      fromOn: startedOn
    }),
    write('lawfulBasis', { bases: ['public_task'], specialConditions: ['social_care'], recordedOn: startedOn })
  ]
}

function relationshipsOf(draw: Draw, people: readonly PlannedPerson[], at: number): readonly Write[] {
  const tie = (from: PlannedPerson, to: PlannedPerson, relationshipType: string): Write => ({
    type: 'relationship',
    id: draw.id(at),
    bucket: `p:${from.id}`,
    set: {
      fromPersonId: from.id,
      toPersonId: to.id,
      relationshipType,
      basis: 'birth',
      from: exactDate('2015-01-01'),
      ...(relationshipType === 'PAR' ? { parentalResponsibility: 'yes', parentalResponsibilitySource: 'mother' } : {})
    }
  })
  const ties: Write[] = []
  people.forEach((person, place) => {
    for (const other of people.slice(place + 1)) {
      const kinds = [person.kind, other.kind].join(' ')
      if (kinds === 'adult_carer adult_carer') ties.push(tie(person, other, 'SPO'))
      else ties.push(tie(person, other, person.kind === 'child' ? 'SIB' : 'PAR'))
    }
  })
  return ties
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
