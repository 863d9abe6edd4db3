import type { z } from 'zod'
import { listLooks } from '../../../../db/audit/listLooks.ts'
import type { Unit } from '../../../../db/commit/unit.ts'
import { findEntry } from '../../../../db/queries/entries.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { canEndConflict } from '../../../../domain/access/canEndConflict.ts'
import { accessSentences, noSuchEntry } from '../../../../resources/strings/en-GB/access.ts'
import { peopleSentences } from '../../../../resources/strings/en-GB/people.ts'
import type { endConflict, listConflicts } from '../../../contract/family.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { textOf } from '../../rules/rule.ts'
import { type FamilyAsk, inFamily, questionOf } from './askAccess.ts'

const ending = 'family.endConflict'

const mayEnd = (context: UseCaseContext, ask: FamilyAsk) =>
  canEndConflict(questionOf(context, ask, { object: 'restrictedGrant', shareClass: 'S1' }))

/** Ties of workers to this family, those that ended too; nobody learns of them who may not end them. */
export async function listTies(
  context: UseCaseContext,
  { familyId }: z.output<typeof listConflicts.input>
): Promise<z.input<typeof listConflicts.output>> {
  const action = 'family.conflicts'
  return inFamily(context, { familyId, action }, async (unit, ask) => {
    const allowed = mayEnd(context, ask).allowed
    unit.audit({ action, subjectIds: [familyId], outcome: allowed ? 'shown' : 'refused:role_does_not_allow' })
    return { conflicts: allowed ? await tiesOf(unit, familyId) : [] }
  })
}

async function tiesOf({ db }: Unit, familyId: string) {
  const rows = await db
    .selectFrom('conflictOfInterest')
    .select(['id', 'workerId', 'declaredOn', 'endedOn'])
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .orderBy('declaredOn', 'desc')
    .execute()
  const ends = new Map<string, { readonly workerId: string; readonly reason: string | null }>()
  for (const { id, endedOn } of rows) {
    const looks = endedOn === null ? [] : await listLooks(db, { subjectId: id })
    const end = looks.find(look => look.action === ending && look.outcome === 'ended')
    if (end) ends.set(id, end)
  }
  const workers = [...rows.map(row => row.workerId ?? ''), ...[...ends.values()].map(end => end.workerId)]
  const names = await listWorkerNames(db, workers)
  return rows.map(({ id, workerId, declaredOn, endedOn }) => ({
    id,
    workerName: names.get(workerId ?? '') ?? '',
    declaredOn,
    endedOn,
    endedByName: names.get(ends.get(id)?.workerId ?? '') ?? null,
    reason: ends.get(id)?.reason ?? null
  }))
}

/** From the day that is named the family is open to the worker again, as far as their work and role go. */
export async function endTie(
  context: UseCaseContext,
  { familyId, conflictId, endedOn, reason }: z.output<typeof endConflict.input>
): Promise<z.input<typeof endConflict.output>> {
  return inFamily(context, { familyId, action: ending }, async (unit, ask) => {
    const verdict = mayEnd(context, ask)
    const subjectIds = [familyId, conflictId]
    if (!verdict.allowed) {
      unit.audit({ action: ending, subjectIds, outcome: `refused:${verdict.because}` })
      return { outcome: 'refused', say: accessSentences[verdict.because] }
    }
    const entry = await findEntry(unit.db, 'conflictOfInterest', conflictId)
    if (entry === null || entry.enteredInError || textOf(entry.fields.familyId) !== familyId)
      throw new Refused(noSuchEntry)
    const problem = dayProblem(endedOn, textOf(entry.fields.declaredOn), textOf(entry.fields.endedOn), ask.today)
    if (problem !== null) {
      unit.audit({ action: ending, subjectIds, outcome: 'refused:day' })
      return { outcome: 'refused', say: problem }
    }
    const { type, id, bucket } = entry
    unit.put({ type, id, bucket, set: { endedOn }, seen: 'current' })
    unit.audit({ action: ending, subjectIds: [...subjectIds, textOf(entry.fields.workerId)], outcome: 'ended', reason })
    return { outcome: 'saved' }
  })
}

function dayProblem(endedOn: string, declaredOn: string, before: string, today: string): string | null {
  if (before !== '') return peopleSentences.conflictEnded
  if (endedOn > today) return peopleSentences.dateAhead
  return endedOn < declaredOn ? peopleSentences.conflictEndsBefore : null
}
