import type { Kysely } from 'kysely'
import { type PlannedVisit, visitMeeting } from '../../domain/visits/plannedVisit.ts'
import type { Tables } from '../schema/tables.ts'

export type PlannedVisitRow = PlannedVisit & { readonly place: string; readonly peopleIds: readonly string[] }

const idsIn = (json: string | null): readonly string[] => {
  const value: unknown = JSON.parse(json ?? '[]')
  return Array.isArray(value) ? value.filter(id => typeof id === 'string') : []
}

/** Every visit that was ever planned with a family. */
export async function listPlannedVisits(db: Kysely<Tables>, familyId: string): Promise<readonly PlannedVisitRow[]> {
  const rows = await db
    .selectFrom('meeting')
    .select(['id', 'meetingType', 'plannedOn', 'plannedTime', 'place', 'heldOn', 'cancelledReason', 'attendedIds'])
    .where('familyId', '=', familyId)
    .where('meetingType', '=', visitMeeting)
    .where('_void', '=', 0)
    .execute()
  return rows.map(({ attendedIds, meetingType, plannedTime, place, ...row }) => ({
    ...row,
    meetingType: meetingType ?? '',
    plannedTime: plannedTime ?? '',
    place: place ?? '',
    peopleIds: idsIn(attendedIds)
  }))
}
