import type { Kysely } from 'kysely'
import { findWorkerPlace } from '../../../../db/queries/access.ts'
import type { ListScope } from '../../../../db/queries/visibleFamilies.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { canView, showsContent } from '../../../../domain/access/canAccess.ts'
import { type Relation, relations } from '../../../../domain/access/words.ts'
import type { ShareClass } from '../../../../domain/nonAnswer.ts'
import type { UseCaseContext } from '../../handler.ts'
import { todayOf } from './askAccess.ts'
import { involvedSince } from './involvedSince.ts'

/** Which relations open a family to this worker: asked of the one access rule, so that lists can never disagree with it. */
function openingRelations(context: UseCaseContext, today: string, shareClass: ShareClass): ReadonlySet<Relation> {
  const opens = (relation: Relation) =>
    showsContent(
      canView({
        worker: context.worker,
        family: { relations: [relation], conflict: 'none', restriction: { restricted: false } },
        object: 'person',
        shareClass,
        purpose: 'casework',
        today
      })
    )
  return new Set(relations.filter(opens))
}

/** The scope of lists and searches of one share class, to be applied in SQL before anything is counted. */
export async function findListScope(
  context: UseCaseContext,
  db: Kysely<Tables>,
  shareClass: ShareClass = 'S1'
): Promise<ListScope> {
  const today = todayOf(context)
  const place = await findWorkerPlace(db, context.worker.workerId)
  const opening = openingRelations(context, today, shareClass)
  return {
    workerId: place.workerId,
    today,
    allocated: opening.has('lead') || opening.has('coWorker') || opening.has('covering'),
    involved: opening.has('involvedAgency')
      ? { organisationId: place.organisationId, since: involvedSince(context.worker.roles, today) }
      : null,
    teamId: opening.has('team') ? place.teamId : null,
    localityId: opening.has('locality') ? place.localityId : null,
    everyFamily: opening.has('locality') && place.wholeService,
    notAllocated: opening.has('triage')
  }
}
