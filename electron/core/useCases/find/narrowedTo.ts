import type { ListScope } from '../../../../db/queries/visibleFamilies.ts'
import type { FindOnly, FindState } from '../../../contract/find.ts'

/** The families that somebody wants to see of those that they may see: never more than the scope that came in. */
export function narrowedTo(scope: ListScope, only: FindOnly, state: FindState): ListScope {
  const own: ListScope =
    only === 'mine'
      ? { ...scope, everyFamily: false, teamId: null, localityId: null, notAllocated: false, involved: null }
      : scope
  return state === 'all' ? own : { ...own, episodes: state }
}
