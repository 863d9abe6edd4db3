import type { z } from 'zod'
import type { Unit } from '../../../../db/commit/unit.ts'
import { type JoiningInWords, listJoiningsInWords } from '../../../../db/queries/joinings.ts'
import { listMemberIds } from '../../../../db/queries/members.ts'
import { findVisibleFamilies } from '../../../../db/queries/visiblePeople.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { canApprove, canSeparate, isStanding, isWaiting } from '../../../../domain/people/joining.ts'
import type { listJoiningsOfFamily } from '../../../contract/merge.ts'
import type { UseCaseContext } from '../../handler.ts'
import { todayOf } from '../family/askAccess.ts'
import { findListScope } from '../family/listScope.ts'
import { listNamedPeople } from '../find/personLines.ts'

type Rows = z.input<typeof listJoiningsOfFamily.output>['rows']

/** Only pairs of which this worker may know both: whoever may know of one learns of no other. */
export async function listOfFamily(context: UseCaseContext, { db }: Unit, familyId: string): Promise<Rows> {
  const today = todayOf(context)
  const found = await listJoiningsInWords(db, await listMemberIds(db, familyId))
  const ids = found.flatMap(({ joining }) => [joining.personId, joining.aliasId])
  const visible = await findVisibleFamilies(db, await findListScope(context, db), ids)
  const shown = found.filter(({ joining }) => visible.has(joining.personId) && visible.has(joining.aliasId))
  const people = await listNamedPeople(db, ids, today)
  const workers = await listWorkerNames(db, shown.flatMap(workerIdsOf))
  const manages = context.worker.roles.includes('TM')
  const byName = (workerId: string | null) => workers.get(workerId ?? '') ?? ''
  return shown.map(({ joining, reason, proposedAt, undoneById }) => ({
    id: joining.id,
    personId: joining.personId,
    aliasId: joining.aliasId,
    personName: people.get(joining.personId)?.name ?? '',
    aliasName: people.get(joining.aliasId)?.name ?? '',
    state: isStanding(joining) ? 'standing' : isWaiting(joining) ? 'waiting' : 'undone',
    reason: manages ? reason : '',
    proposedBy: byName(joining.proposedById),
    proposedAt,
    approvedBy: byName(joining.approvedById),
    approvedAt: joining.approvedAt,
    undoneBy: byName(undoneById),
    undoneAt: joining.undoneAt,
    may: {
      approve: canApprove(context.worker, joining).allowed,
      separate: canSeparate(context.worker, joining, today).allowed
    }
  }))
}

const workerIdsOf = ({ joining, undoneById }: JoiningInWords) =>
  [joining.proposedById, joining.approvedById, undoneById].flatMap(id => id ?? [])
