import type { Kysely } from 'kysely'
import { listAssessmentDays, listEpisodeSteps } from '../../../../db/queries/chronology.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import type { RegisterFacts } from '../../../../domain/chronology/automaticEvents.ts'
import { localDateOf } from '../../../../domain/dates/isoDate.ts'
import { readPartial } from '../../rules/dates.ts'
import { textOf } from '../../rules/rule.ts'

const childKinds: ReadonlySet<string> = new Set(['child', 'unborn'])

/** What the register, as this worker may see it, says of events; an address kept private takes no part in it. */
export async function registerFacts(
  db: Kysely<Tables>,
  familyId: string,
  seen: readonly ReadEntry[]
): Promise<RegisterFacts> {
  const standing = seen.filter(entry => !entry.enteredInError)
  const of = (type: string) => standing.filter(entry => entry.type === type)
  const roles = new Map(of('familyMember').map(({ fields }) => [textOf(fields.personId), textOf(fields.memberRole)]))
  const leads = of('allocation').filter(({ fields }) => fields.allocationRole === 'lead')
  const names = await listWorkerNames(
    db,
    leads.map(({ fields }) => textOf(fields.workerId))
  )
  const assessments = await listAssessmentDays(db, familyId)
  return {
    people: of('person').map(({ id, fields }) => ({
      id,
      child: childKinds.has(textOf(fields.personKind)) || childKinds.has(roles.get(id) ?? ''),
      born: readPartial(fields.dateOfBirth).date,
      died: readPartial(fields.deceasedOn).date
    })),
    addresses: of('personAddress').map(({ fields }) => ({
      personId: textOf(fields.personId),
      from: readPartial(fields.from).date
    })),
    places: of('placeOfLearning').map(({ fields }) => ({
      personId: textOf(fields.personId),
      setting: textOf(fields.setting),
      from: readPartial(fields.from).date,
      to: readPartial(fields.to).date
    })),
    episodes: of('episode').map(({ id, fields }) => ({
      id,
      startedOn: textOf(fields.startedOn),
      endedOn: textOf(fields.endedOn)
    })),
    steps: await listEpisodeSteps(db, familyId),
    leads: leads.map(({ id, fields }) => ({
      id,
      name: names.get(textOf(fields.workerId)) ?? '',
      from: textOf(fields.from)
    })),
    assessments: assessments.map(({ id, submittedAt, decidedAt }) => ({
      id,
      submittedOn: submittedAt === '' ? '' : localDateOf(submittedAt),
      decidedOn: decidedAt === '' ? '' : localDateOf(decidedAt)
    }))
  }
}
