import type { Unit } from '../../../../db/commit/unit.ts'
import {
  findJoining,
  listJoinings,
  listWaitingJoinings as listWaiting,
  listWhoLooked,
  listWrittenSince
} from '../../../../db/queries/joinings.ts'
import { findVisibleFamilies } from '../../../../db/queries/visiblePeople.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { canView } from '../../../../domain/access/canAccess.ts'
import {
  canApprove,
  canCompare,
  canPropose,
  canSeparate,
  type Joining,
  type JoiningVerdict
} from '../../../../domain/people/joining.ts'
import { joiningRefusals, noSuchJoining } from '../../../../resources/strings/en-GB/merge.ts'
import {
  approveJoining,
  listJoiningsOfFamily,
  listWaitingJoinings,
  previewJoining,
  proposeJoining,
  separateAgain
} from '../../../contract/merge.ts'
import { handle, Refused, type UseCaseContext } from '../../handler.ts'
import { authorOf, inFamily, mustAllow, questionOf, todayOf } from '../family/askAccess.ts'
import { findListScope } from '../family/listScope.ts'
import { listNamedPeople } from '../find/personLines.ts'
import { listOfFamily } from './listOfFamily.ts'
import { previewPair } from './previewPair.ts'

function must(verdict: JoiningVerdict): void {
  if (!verdict.allowed) throw new Refused(joiningRefusals[verdict.because])
}

/** The family that shows each of the two; whoever may not know of both is told of neither. */
async function familiesOfBoth(context: UseCaseContext, unit: Unit, pair: Pick<Joining, 'personId' | 'aliasId'>) {
  const scope = await findListScope(context, unit.db)
  const families = await findVisibleFamilies(unit.db, scope, [pair.personId, pair.aliasId])
  const [ofPerson, ofAlias] = [families.get(pair.personId), families.get(pair.aliasId)]
  if (ofPerson === undefined || ofAlias === undefined) throw new Refused(noSuchJoining)
  return { ofPerson, ofAlias }
}

const transact = <Value>(context: UseCaseContext, work: (unit: Unit) => Promise<Value>) =>
  context.store.transact({ author: authorOf(context) }, work)

const preview = handle(previewJoining, (context, pair) =>
  transact(context, async unit => {
    must(canCompare(context.worker))
    const { ofPerson, ofAlias } = await familiesOfBoth(context, unit, pair)
    const shown = await previewPair(context, unit.db, {
      person: { id: pair.personId, familyId: ofPerson },
      alias: { id: pair.aliasId, familyId: ofAlias }
    })
    unit.audit({ action: 'merge.preview', subjectIds: [pair.personId, pair.aliasId], outcome: 'shown' })
    return shown
  })
)

const propose = handle(proposeJoining, (context, { id, personId, aliasId, reason, choices }) =>
  transact(context, async unit => {
    must(canPropose(context.worker, { personId, aliasId }, await listJoinings(unit.db, [personId, aliasId])))
    await familiesOfBoth(context, unit, { personId, aliasId })
    unit.put({
      type: 'personAlias',
      id,
      bucket: `p:${personId}`,
      set: {
        personId,
        aliasId,
        reason,
        choices,
        proposedById: context.worker.workerId,
        proposedAt: context.now().toISOString()
      }
    })
    unit.audit({ action: 'merge.propose', subjectIds: [personId, aliasId], outcome: 'saved' })
    return {}
  })
)

const waiting = handle(listWaitingJoinings, context =>
  transact(context, async unit => {
    const found = canCompare(context.worker).allowed ? await listWaiting(unit.db) : []
    const ids = found.flatMap(({ joining }) => [joining.personId, joining.aliasId])
    const visible = await findVisibleFamilies(unit.db, await findListScope(context, unit.db), ids)
    const people = await listNamedPeople(unit.db, ids, todayOf(context))
    const shown = found.filter(({ joining }) => visible.has(joining.personId) && visible.has(joining.aliasId))
    unit.audit({
      action: 'merge.waiting',
      subjectIds: shown.flatMap(({ joining }) => [joining.personId, joining.aliasId]),
      outcome: 'shown'
    })
    return {
      mayCompare: canCompare(context.worker).allowed,
      mayPropose: context.worker.roles.includes('TM'),
      rows: shown.map(({ joining, reason, choices }) => ({
        id: joining.id,
        personId: joining.personId,
        aliasId: joining.aliasId,
        personName: people.get(joining.personId)?.name ?? '',
        aliasName: people.get(joining.aliasId)?.name ?? '',
        reason,
        choices,
        proposedByMe: joining.proposedById === context.worker.workerId
      }))
    }
  })
)

async function getJoining(context: UseCaseContext, unit: Unit, id: string): Promise<Joining> {
  const joining = await findJoining(unit.db, id)
  if (joining === null) throw new Refused(noSuchJoining)
  await familiesOfBoth(context, unit, joining)
  return joining
}

const approve = handle(approveJoining, (context, { id }) =>
  transact(context, async unit => {
    const joining = await getJoining(context, unit, id)
    must(canApprove(context.worker, joining))
    unit.put({
      type: 'personAlias',
      id,
      bucket: `p:${joining.personId}`,
      set: { approvedById: context.worker.workerId, approvedAt: context.now().toISOString() },
      seen: 'current'
    })
    unit.audit({ action: 'merge.approve', subjectIds: [joining.personId, joining.aliasId], outcome: 'saved' })
    return {}
  })
)

const separate = handle(separateAgain, (context, { id, reason }) =>
  transact(context, async unit => {
    const joining = await getJoining(context, unit, id)
    must(canSeparate(context.worker, joining, todayOf(context)))
    const both = [joining.personId, joining.aliasId]
    const since = joining.approvedAt
    const written = since === null ? [] : await listWrittenSince(unit.db, both, since)
    const looked = since === null ? [] : await listWhoLooked(unit.db, both, since)
    unit.put({
      type: 'personAlias',
      id,
      bucket: `p:${joining.personId}`,
      set: {
        undoneById: context.worker.workerId,
        undoneAt: context.now().toISOString(),
        undoneReason: reason
      },
      seen: 'current'
    })
    unit.audit({ action: 'merge.separate', subjectIds: both, outcome: 'saved' })
    const names = await listWorkerNames(unit.db, looked)
    return { written: [...written], lookedAt: looked.map(workerId => names.get(workerId) ?? '') }
  })
)

const ofFamily = handle(listJoiningsOfFamily, (context, { familyId }) =>
  inFamily(context, { familyId, action: 'merge.ofFamily' }, async (unit, ask) => {
    mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
    const rows = await listOfFamily(context, unit, familyId)
    const about = rows.flatMap(({ personId, aliasId }) => [personId, aliasId])
    unit.audit({ action: 'merge.ofFamily', subjectIds: [familyId, ...about], outcome: 'shown' })
    return { rows, mayPropose: context.worker.roles.includes('TM') }
  })
)

export const handlers = [preview, propose, waiting, ofFamily, approve, separate]
