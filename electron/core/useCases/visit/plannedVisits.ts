import type { z } from 'zod'
import { findEntry } from '../../../../db/queries/entries.ts'
import { listMemberIds } from '../../../../db/queries/members.ts'
import { listPlannedVisits } from '../../../../db/queries/plannedVisits.ts'
import { canCreate } from '../../../../domain/access/canAccess.ts'
import { isIsoDate } from '../../../../domain/dates/isoDate.ts'
import { readTime } from '../../../../domain/notes/noteTime.ts'
import { nextPlanned, type PlannedVisit, visitMeeting } from '../../../../domain/visits/plannedVisit.ts'
import { visitStrings } from '../../../../resources/strings/en-GB/visit.ts'
import type { callOffVisit, PlannedVisitShown, planVisit, readPlannedVisit } from '../../../contract/visit.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { error } from '../../rules/rule.ts'
import { type FamilyAsk, inFamily, mustAllow, questionOf } from '../family/askAccess.ts'
import { openNoteGate } from '../note/noteGate.ts'

const words = visitStrings.planned

const planning = (context: UseCaseContext, ask: FamilyAsk) => {
  const content = { authorIds: [context.worker.workerId] }
  return canCreate(questionOf(context, ask, { object: 'meeting', shareClass: 'S2', content }))
}

export const mayPlan = (context: UseCaseContext, ask: FamilyAsk): boolean => planning(context, ask).allowed

type Planned = PlannedVisit & { readonly place: string; readonly peopleIds: readonly string[] }

export const asPlanned = (next: Planned | null): PlannedVisitShown | null =>
  next === null
    ? null
    : {
        id: next.id,
        on: next.plannedOn ?? '',
        time: next.plannedTime,
        place: next.place,
        peopleIds: [...next.peopleIds]
      }

/** The visit that waits, for the note that is begun from it; for those who may write that note. */
export async function readPlanned(
  context: UseCaseContext,
  { familyId }: z.output<typeof readPlannedVisit.input>
): Promise<z.input<typeof readPlannedVisit.output>> {
  return inFamily(context, { familyId, action: 'visit.brief' }, async (unit, ask) => {
    ;(await openNoteGate(context, unit.db, ask, [])).mustWrite()
    unit.audit({ action: 'visit.brief', subjectIds: [familyId], outcome: 'planned' })
    return { planned: asPlanned(nextPlanned(await listPlannedVisits(unit.db, familyId))) }
  })
}

/** A visit that somebody means to make: it stands in My day until a note of a visit says that it was made. */
export async function plan(
  context: UseCaseContext,
  input: z.output<typeof planVisit.input>
): Promise<z.input<typeof planVisit.output>> {
  const { familyId, id, on, place, peopleIds } = input
  return inFamily(context, { familyId, action: 'visit.plan' }, async (unit, ask) => {
    mustAllow(planning(context, ask))
    const known = await findEntry(unit.db, 'meeting', id)
    if (known !== null) {
      if (known.fields.familyId !== familyId) throw new Refused(words.notThere)
      unit.audit({ action: 'visit.plan', subjectIds: [familyId, id], outcome: 'repeated' })
      return { outcome: 'planned' }
    }
    const members = new Set(await listMemberIds(unit.db, familyId))
    if (peopleIds.some(person => !members.has(person))) throw new Refused(words.notThere)
    const time = input.time.trim() === '' ? '' : readTime(input.time)
    const problems = [
      ...(isIsoDate(on) ? [] : [error('on', words.dayMissing)]),
      ...(isIsoDate(on) && on < ask.today ? [error('on', words.dayPast)] : []),
      ...(time === null ? [error('time', words.timeNotRead)] : [])
    ]
    if (problems.length > 0) {
      unit.audit({ action: 'visit.plan', subjectIds: [familyId], outcome: 'problems' })
      return { outcome: 'problems', problems }
    }
    const set = {
      familyId,
      meetingType: visitMeeting,
      plannedOn: on,
      ...(time === null || time === '' ? {} : { plannedTime: time }),
      ...(place === '' ? {} : { place }),
      ...(peopleIds.length === 0 ? {} : { attendedIds: [...peopleIds] })
    }
    unit.put({ type: 'meeting', id, bucket: `f:${familyId}`, set })
    unit.audit({ action: 'visit.plan', subjectIds: [familyId, id], outcome: 'planned' })
    return { outcome: 'planned' }
  })
}

export async function callOff(
  context: UseCaseContext,
  { familyId, id, reason }: z.output<typeof callOffVisit.input>
): Promise<z.input<typeof callOffVisit.output>> {
  return inFamily(context, { familyId, action: 'visit.callOff' }, async (unit, ask) => {
    mustAllow(planning(context, ask))
    const waiting = (await listPlannedVisits(unit.db, familyId)).filter(({ heldOn }) => heldOn === null)
    if (!waiting.some(visit => visit.id === id)) throw new Refused(words.notThere)
    const bucket = `f:${familyId}`
    unit.put({ type: 'meeting', id, bucket, set: { cancelledReason: reason }, seen: 'current' })
    unit.audit({ action: 'visit.callOff', subjectIds: [familyId, id], outcome: 'calledOff' })
    return {}
  })
}
