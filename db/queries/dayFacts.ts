import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { listFirstAndLastSeen, listNotesThatCount } from './dayNotes.ts'

/** Everything that clocks, promises and re-checks of these families are read from: one question for each table. */
export async function readDayFacts(db: Kysely<Tables>, familyIds: readonly string[]) {
  const asked = JSON.stringify(familyIds)
  const ofFamilies = sql<boolean>`familyId IN (SELECT value FROM json_each(${asked}))`
  const members = await db
    .selectFrom('familyMember as m')
    .innerJoin('person as p', 'p.id', 'm.personId')
    .select([
      'm.familyId',
      'm.from',
      'm.to',
      'p.id as personId',
      'p.personKind',
      'p.nameStatus',
      'p.placeholder',
      'p.dateOfBirth',
      'p.deceasedOn'
    ])
    .where(sql<boolean>`m.familyId IN (SELECT value FROM json_each(${asked}))`)
    .where('m._void', '=', 0)
    .where('p._void', '=', 0)
    .execute()
  const people = JSON.stringify([...new Set(members.map(({ personId }) => personId))])
  const ofPeople = sql<boolean>`personId IN (SELECT value FROM json_each(${people}))`
  const buckets = sql<boolean>`bucket IN (SELECT 'f:' || value FROM json_each(${asked}))`
  const allocations = await db
    .selectFrom('allocation')
    .select(['familyId', 'workerId', 'allocationRole', 'from', 'to'])
    .where(ofFamilies)
    .where('_void', '=', 0)
    .execute()
  const steps = await db
    .selectFrom('episodeStep')
    .select(['familyId', 'episodeId', 'transition', 'on', 'untilOn'])
    .where(ofFamilies)
    .where('_void', '=', 0)
    .orderBy('id')
    .execute()
  const beginnings = [...steps, ...allocations.map(({ familyId, from }) => ({ familyId, on: from }))].flatMap(
    ({ familyId, on }) => (familyId === null || on === null || on === '' ? [] : [{ familyId, on }])
  )
  return {
    members,
    allocations,
    steps,
    notes: await listNotesThatCount(db, familyIds, beginnings),
    seen: await listFirstAndLastSeen(
      db,
      members.flatMap(({ familyId, personId }) => (familyId === null ? [] : [{ familyId, personId }]))
    ),
    names: await db
      .selectFrom('personName')
      .select(['personId', 'nameType', 'forename', 'surname', 'singleName', 'to', 'shareClass'])
      .where(ofPeople)
      .where('_void', '=', 0)
      .orderBy('id')
      .execute(),
    contacts: await db
      .selectFrom('contact')
      .select(['id', 'familyId', 'state', 'receivedAt', 'endedAt', 'episodeId'])
      .where(ofFamilies)
      .where('_void', '=', 0)
      .execute(),
    assessments: await db
      .selectFrom('assessment')
      .select(['familyId', 'state', 'submittedAt', 'decidedAt'])
      .where(ofFamilies)
      .where('_void', '=', 0)
      .execute(),
    meetings: await db
      .selectFrom('meeting')
      .select([
        'id',
        'familyId',
        'meetingType',
        'plannedOn',
        'plannedTime',
        'heldOn',
        'cancelledReason',
        'minutesSentOn'
      ])
      .where(ofFamilies)
      .where('_void', '=', 0)
      .execute(),
    copies: await db
      .selectFrom('copyGiven')
      .select(['familyId', 'copyKind', 'madeAt', 'givenOn', 'holdReason'])
      .where(ofFamilies)
      .where('_void', '=', 0)
      .execute(),
    promises: await db
      .selectFrom('promise')
      .select(['id', 'familyId', 'noteId', 'toIds', 'words', 'byWorkerId', 'byWords', 'promisedOn', 'dueOn'])
      .where(ofFamilies)
      .where('_void', '=', 0)
      .where('keptOn', 'is', null)
      .where('outcome', 'is', null)
      .execute(),
    agreements: await db
      .selectFrom('agreement')
      .select(['id', 'bucket', 'personId', 'agreedOn', 'recheckOn'])
      .where(ofPeople)
      .where(buckets)
      .where('_void', '=', 0)
      .execute(),
    withdrawals: await db
      .selectFrom('withdrawal')
      .select(['bucket', 'agreementId', 'personId', 'withdrawnOn', 'scope'])
      .where(buckets)
      .where('_void', '=', 0)
      .execute(),
    alerts: await db
      .selectFrom('alert')
      .select(['id', 'personId', 'reviewOn'])
      .where(ofPeople)
      .where('_void', '=', 0)
      .where('endedOn', 'is', null)
      .where('reviewOn', 'is not', null)
      .execute(),
    grants: await db
      .selectFrom('restrictedGrant')
      .select(['id', 'familyId', 'workerId', 'expiresOn'])
      .where(ofFamilies)
      .where('_void', '=', 0)
      .execute()
  }
}

export type DayFacts = Awaited<ReturnType<typeof readDayFacts>>

/** A council's own timescales, each with the day it holds from. */
export async function listClockSettings(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom('setting')
    .select(['key', 'value', 'effectiveFrom'])
    .where('key', 'like', 'clock.%')
    .where('_void', '=', 0)
    .execute()
  return rows.flatMap(({ key, value, effectiveFrom }) =>
    key === null || value === null || effectiveFrom === null ? [] : [{ key, value, effectiveFrom }]
  )
}
