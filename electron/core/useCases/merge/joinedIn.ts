import type { Kysely } from 'kysely'
import { listJoined } from '../../../../db/queries/joinings.ts'
import { listMemberIds } from '../../../../db/queries/members.ts'
import { idsElsewhere } from '../../../../db/queries/register.ts'
import { findVisibleFamilies } from '../../../../db/queries/visiblePeople.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import type { Joined } from '../../../../domain/joining/joined.ts'
import type { UseCaseContext } from '../../handler.ts'
import { findListScope } from '../family/listScope.ts'

/**
 * The joinings that this worker reads in one family. Where the other entry is of another family, only who may read that
 * person there reads the two as one; everybody else reads what they read before, and learns nothing.
 */
export async function joinedIn(
  context: UseCaseContext,
  db: Kysely<Tables>,
  familyId: string,
  at: string | null = null
): Promise<readonly Joined[]> {
  const joined = await listJoined(db, at)
  if (joined.length === 0) return []
  const members = await listMemberIds(db, familyId)
  const ours = joined.filter(({ personId, aliasId }) => members.includes(personId) || members.includes(aliasId))
  const elsewhere = idsElsewhere(ours, members)
  if (elsewhere.length === 0) return ours
  const mayKnow = at === null ? await listKnown(context, db, elsewhere) : new Set<string>()
  return ours.filter(({ personId, aliasId }) =>
    [personId, aliasId].every(id => members.includes(id) || mayKnow.has(id))
  )
}

/** As it stood is read of this family alone: what was kept apart since in another family is not known here. */
async function listKnown(context: UseCaseContext, db: Kysely<Tables>, elsewhere: readonly string[]) {
  const visible = await findVisibleFamilies(db, await findListScope(context, db, 'S3'), elsewhere)
  return new Set(visible.keys())
}
