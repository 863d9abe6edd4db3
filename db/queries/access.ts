import { type Kysely, sql } from 'kysely'
import type { FamilyFacts } from '../../domain/access/facts.ts'
import type { Relation } from '../../domain/access/words.ts'
import type { Tables } from '../schema/tables.ts'

/** Where a worker stands in the service; with their roles, all that decides which families are theirs to know of. */
export type WorkerPlace = {
  readonly workerId: string
  readonly teamId: string | null
  readonly localityId: string | null
  readonly organisationId: string | null
  readonly organisationName: string | null
  /** A head of service belongs to no team: every locality is theirs. */
  readonly wholeService: boolean
}

export async function findWorkerPlace(db: Kysely<Tables>, workerId: string): Promise<WorkerPlace> {
  const row = await db
    .selectFrom('worker as w')
    .leftJoin('team as t', 't.id', 'w.teamId')
    .leftJoin('organisation as o', 'o.id', 'w.organisationId')
    .select(['w.teamId', 't.localityId', 'w.organisationId', 'o.name as organisationName', 'w.roles'])
    .where('w.id', '=', workerId)
    .executeTakeFirst()
  return {
    workerId,
    teamId: row?.teamId ?? null,
    localityId: row?.localityId ?? null,
    organisationId: row?.organisationId ?? null,
    organisationName: row?.organisationName ?? null,
    wholeService: row !== undefined && row.teamId === null && (row.roles ?? '').includes('"SM"')
  }
}

const allocationRelations: Readonly<Record<string, Relation>> = {
  lead: 'lead',
  co_worker: 'coWorker',
  covering: 'covering'
}

/** States in which a family waits at the front door, and triage may know of it. */
export const frontDoorStates = ['awaiting_allocation', 'step_down_incoming'] as const

/** A request that nobody has decided yet: the front door looks at it, and at the people it names (domain.md 2.1). */
export const askedStates = ['draft', 'received', 'triage', 'awaiting_info'] as const

export type FactsQuestion = {
  readonly place: WorkerPlace
  readonly familyId: string
  readonly today: string
  /** An agency that left before this day has had its time to finish recording. */
  readonly involvedSince: string
}

/** What stands between this worker and this family today; null where there is no such family in this file. */
export async function findFamilyFacts(db: Kysely<Tables>, question: FactsQuestion): Promise<FamilyFacts | null> {
  const { familyId, place, today } = question
  const family = await db
    .selectFrom('family')
    .select('id')
    .where('id', '=', familyId)
    .where('_void', '=', 0)
    .executeTakeFirst()
  if (!family) return null
  const episodes = await db
    .selectFrom('episode')
    .select(['teamId', 'localityId', 'state', 'restricted'])
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .orderBy('startedOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const [newest] = episodes
  const relations = new Set<Relation>()
  for (const role of await listAllocationRoles(db, question)) {
    const relation = allocationRelations[role]
    if (relation) relations.add(relation)
  }
  if (place.teamId !== null && newest?.teamId === place.teamId) relations.add('team')
  if (place.wholeService || (place.localityId !== null && newest?.localityId === place.localityId))
    relations.add('locality')
  if (newest && frontDoorStates.some(state => state === newest.state)) relations.add('triage')
  if (newest === undefined && (await hasOnlyAsked(db, familyId))) relations.add('triage')
  if (await isInvolved(db, question)) relations.add('involvedAgency')
  return {
    relations: [...relations],
    conflict: (await hasConflict(db, question)) ? 'declared' : 'none',
    restriction: episodes.some(episode => episode.restricted === 1)
      ? { restricted: true, grantedUntil: await findGrant(db, familyId, place.workerId, today), breakGlassLive: false }
      : { restricted: false }
  }
}

async function hasOnlyAsked(db: Kysely<Tables>, familyId: string): Promise<boolean> {
  const row = await db
    .selectFrom('contact')
    .select('id')
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .where('state', 'in', askedStates)
    .executeTakeFirst()
  return row !== undefined
}

async function listAllocationRoles(db: Kysely<Tables>, { familyId, place, today }: FactsQuestion) {
  const rows = await db
    .selectFrom('allocation')
    .select('allocationRole')
    .where('familyId', '=', familyId)
    .where('workerId', '=', place.workerId)
    .where('_void', '=', 0)
    .where(eb => eb.or([eb('from', 'is', null), eb('from', '<=', today)]))
    .where(eb => eb.or([eb('to', 'is', null), eb('to', '>=', today)]))
    .execute()
  return rows.map(row => row.allocationRole ?? '')
}

/** The worker named by the agency, or anybody of it where it has named nobody. */
async function isInvolved(db: Kysely<Tables>, { familyId, place, today, involvedSince }: FactsQuestion) {
  const row = await db
    .selectFrom('involvedAgency')
    .select('id')
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .where(sql<boolean>`(declined IS NULL OR declined = 0)`)
    .where(
      sql<boolean>`(workerId = ${place.workerId} OR (workerId IS NULL AND coalesce(workerName, '') = ''
        AND organisationId = ${place.organisationId}))`
    )
    .where(eb => eb.or([eb('fromOn', 'is', null), eb('fromOn', '<=', today)]))
    .where(eb => eb.or([eb('toOn', 'is', null), eb('toOn', '>=', involvedSince)]))
    .executeTakeFirst()
  return row !== undefined
}

async function hasConflict(db: Kysely<Tables>, { familyId, place, today }: FactsQuestion): Promise<boolean> {
  const row = await db
    .selectFrom('conflictOfInterest')
    .select('id')
    .where('familyId', '=', familyId)
    .where('workerId', '=', place.workerId)
    .where('_void', '=', 0)
    .where(eb => eb.or([eb('endedOn', 'is', null), eb('endedOn', '>', today)]))
    .executeTakeFirst()
  return row !== undefined
}

/** The longest grant; one without an end was never agreed, and opens nothing. */
async function findGrant(db: Kysely<Tables>, familyId: string, workerId: string, today: string) {
  const row = await db
    .selectFrom('restrictedGrant')
    .select('expiresOn')
    .where('familyId', '=', familyId)
    .where('workerId', '=', workerId)
    .where('_void', '=', 0)
    .where('expiresOn', '>=', today)
    .orderBy('expiresOn', 'desc')
    .executeTakeFirst()
  return row?.expiresOn ?? null
}
