import { type RawBuilder, sql } from 'kysely'
import { askedStates, frontDoorStates } from './access.ts'

/**
 * Which families a worker may know of, as one condition in SQL: whoever counts, searches or pages must do it after this,
 * or a total would tell that a hidden family exists (domain.md 2.3, 2.5).
 */
export type ListScope = {
  readonly workerId: string
  readonly today: string
  /** Own allocation: lead, co-worker or covering on this day. */
  readonly allocated: boolean
  /** A partner's families end some time after the agency left (domain.md 2.7). */
  readonly involved: { readonly organisationId: string | null; readonly since: string } | null
  readonly teamId: string | null
  readonly localityId: string | null
  readonly everyFamily: boolean
  /** Families that nobody has been allocated to yet: the front door's. */
  readonly notAllocated: boolean
  /** Only families whose newest episode is open, or only those whose is closed; both where it is absent. */
  readonly episodes?: 'open' | 'closed'
}

/** Who asked and has not been answered; a family with an episode is past the front door. */
const asked = sql`SELECT familyId FROM contact WHERE state IN (${sql.join(askedStates)}) AND _void = 0`

/** `familyId` of every family in scope, each once; before exclusions. */
function inScope(scope: ListScope): RawBuilder<{ familyId: string }> {
  const parts: RawBuilder<unknown>[] = []
  if (scope.everyFamily) parts.push(sql`SELECT id AS familyId FROM family WHERE _void = 0`)
  if (scope.allocated)
    parts.push(sql`SELECT familyId FROM allocation WHERE workerId = ${scope.workerId} AND _void = 0
      AND ("from" IS NULL OR "from" <= ${scope.today}) AND ("to" IS NULL OR "to" >= ${scope.today})`)
  if (scope.involved !== null)
    parts.push(sql`SELECT familyId FROM involvedAgency WHERE _void = 0 AND (declined IS NULL OR declined = 0)
      AND (workerId = ${scope.workerId} OR (workerId IS NULL AND coalesce(workerName, '') = ''
        AND organisationId = ${scope.involved.organisationId}))
      AND (fromOn IS NULL OR fromOn <= ${scope.today}) AND (toOn IS NULL OR toOn >= ${scope.involved.since})`)
  if (scope.teamId !== null) parts.push(sql`SELECT familyId FROM episode WHERE teamId = ${scope.teamId} AND _void = 0`)
  if (scope.localityId !== null)
    parts.push(sql`SELECT familyId FROM episode WHERE localityId = ${scope.localityId} AND _void = 0`)
  if (scope.notAllocated)
    parts.push(sql`SELECT familyId FROM episode WHERE state IN (${sql.join(frontDoorStates)}) AND _void = 0`, asked)
  // A worker can be both lead and co-worker of one family: UNION with no row at all drops what one part says twice.
  return sql`${sql.join([...parts, sql`SELECT NULL AS familyId WHERE 0`], sql` UNION `)}`
}

/** Joins `e`, the newest episode of family `f` that stands; a family without one is still a family. */
export const withNewestEpisode = sql`LEFT JOIN episode AS e ON e.rowid = (SELECT rowid FROM episode
  WHERE familyId = f.id AND _void = 0 ORDER BY startedOn DESC, id DESC LIMIT 1)`

/**
 * Rows `f` (family) and `e` (its newest episode) that this worker may see, ending in a WHERE that takes further ANDs; a
 * conflict and a restriction always win. `joins` adds tables that hang on `f`.
 */
export function visibleFamilies(scope: ListScope, joins: RawBuilder<unknown> = sql``): RawBuilder<unknown> {
  const families = scope.everyFamily
    ? sql`family AS f`
    : sql`(${inScope(scope)}) AS s JOIN family AS f ON f.id = s.familyId`
  const visible = hangsOnEpisode(scope) ? stillVisible(scope) : notHidden(scope)
  return sql`${families} ${withNewestEpisode} ${joins} WHERE f._void = 0 AND ${visible}`
}

/** The whole decision about one family row `f` with its newest episode `e`. */
export function stillVisible(scope: ListScope): RawBuilder<boolean> {
  return sql<boolean>`${notHidden(scope)} AND ${stillInScope(scope)}`
}

/** Only such a reason has to be asked again of the candidates that it brought. */
const hangsOnEpisode = ({ teamId, localityId, notAllocated }: ListScope) =>
  teamId !== null || localityId !== null || notAllocated

/** An older episode of another team brings a family into the candidates, so the newest one is asked again. */
function stillInScope(scope: ListScope): RawBuilder<boolean> {
  if (scope.everyFamily) return sql<boolean>`1`
  const reasons: RawBuilder<unknown>[] = []
  if (scope.teamId !== null) reasons.push(sql`e.teamId = ${scope.teamId}`)
  if (scope.localityId !== null) reasons.push(sql`e.localityId = ${scope.localityId}`)
  if (scope.notAllocated)
    reasons.push(sql`e.state IN (${sql.join(frontDoorStates)})`, sql`(e.id IS NULL AND f.id IN (${asked}))`)
  const others = inScope({ ...scope, teamId: null, localityId: null, notAllocated: false })
  return sql<boolean>`(${sql.join([...reasons, sql`f.id IN (${others})`], sql` OR `)})`
}

/**
 * Deny wins: the worker's own conflict of interest, and a restriction without a grant that is still alive. Both are short
 * lists, made once for a question and not once for a family.
 */
function notHidden(scope: Pick<ListScope, 'workerId' | 'today' | 'episodes'>): RawBuilder<boolean> {
  const closed = sql`(e.state = 'closed' OR f.endedOn IS NOT NULL)`
  const wanted =
    scope.episodes === undefined
      ? sql``
      : scope.episodes === 'closed'
        ? sql`AND ${closed}`
        : sql`AND ${closed} IS NOT 1`
  return sql<boolean>`f.id NOT IN (SELECT familyId FROM conflictOfInterest WHERE workerId = ${scope.workerId}
      AND _void = 0 AND familyId IS NOT NULL AND (endedOn IS NULL OR endedOn > ${scope.today}))
    AND f.id NOT IN (SELECT r.familyId FROM episode AS r
      WHERE r.restricted = 1 AND r.familyId IS NOT NULL AND r._void = 0
      AND NOT EXISTS (SELECT 1 FROM restrictedGrant AS g WHERE g.familyId = r.familyId
        AND g.workerId = ${scope.workerId} AND g._void = 0 AND g.expiresOn >= ${scope.today})) ${wanted}`
}
