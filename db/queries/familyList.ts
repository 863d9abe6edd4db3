import { type Kysely, type RawBuilder, sql } from 'kysely'
import { millisecondsOf } from '../../domain/commit/clock.ts'
import type { Tables } from '../schema/tables.ts'
import { type ListScope, visibleFamilies } from './visibleFamilies.ts'

export type FamilyListQuestion = {
  readonly mine: boolean
  readonly closed: boolean
  readonly sort: 'name' | 'changed' | 'level'
  readonly offset: number
  readonly limit: number
}

export type FamilyListRow = {
  readonly id: string
  readonly familyName: string
  readonly reference: string | null
  readonly episodeState: string | null
  readonly levelOfNeed: number | null
  readonly leadName: string | null
  readonly leadId: string | null
  readonly childCount: number
  readonly memberCount: number
  readonly assessmentState: string | null
  readonly lastChangedAt: string | null
}

const byName = sql`f.familyName COLLATE NOCASE, f.id`
/** The order inside the page, where the level stands with the episode, and over it, where it stands with the row. */
const orders = {
  name: { inside: byName, over: byName },
  changed: { inside: sql`changed DESC, ${byName}`, over: sql`f.changed DESC, ${byName}` },
  level: { inside: sql`e.levelOfNeed DESC, ${byName}`, over: sql`f.levelOfNeed DESC, ${byName}` }
}

const changed = sql<string | null>`(SELECT max(hlc) FROM sync_commit WHERE bucket = 'f:' || f.id)`

function conditions(scope: ListScope, question: FamilyListQuestion) {
  const open = question.closed ? sql`1` : sql`(e.state IS NULL OR e.state <> 'closed') AND f.endedOn IS NULL`
  // Where allocation is a reason of its own to see a family, one's own families need no other.
  if (question.mine && scope.allocated) return sql`${visibleFamilies(byAllocation(scope))} AND ${open}`
  const mine = question.mine
    ? sql`EXISTS (SELECT 1 FROM allocation AS a WHERE a.familyId = f.id AND a.workerId = ${scope.workerId}
        AND a._void = 0 AND (a."from" IS NULL OR a."from" <= ${scope.today})
        AND (a."to" IS NULL OR a."to" >= ${scope.today}))`
    : sql`1`
  return sql`${visibleFamilies(scope)} AND ${open} AND ${mine}`
}

const byAllocation = (scope: ListScope): ListScope => ({
  ...scope,
  involved: null,
  teamId: null,
  localityId: null,
  everyFamily: false,
  notAllocated: false
})

/** A member `m` who is read as another member of the same family is counted there. */
const notReadAsAnother = sql`AND NOT EXISTS (SELECT 1 FROM personAlias AS j JOIN familyMember AS k
  ON k.familyId = m.familyId AND k.personId = j.personId AND k._void = 0
  WHERE j.aliasId = m.personId AND j._void = 0 AND j.approvedAt IS NOT NULL AND j.undoneAt IS NULL)`

/** One page of the families that this worker may see: the page is cut first, and only its rows are looked up in full. */
export async function listFamilyRows(
  db: Kysely<Tables>,
  scope: ListScope,
  question: FamilyListQuestion
): Promise<{ readonly rows: readonly FamilyListRow[]; readonly total: number }> {
  const matching = conditions(scope, question)
  const needsChanged = question.sort === 'changed' ? sql`, ${changed} AS changed` : sql``
  const page = await sql<Omit<FamilyListRow, 'lastChangedAt'> & { changed: string | null }>`
    WITH page AS (
      SELECT f.id, f.familyName, f.reference, e.id AS episodeId, e.state, e.levelOfNeed${needsChanged}
      FROM ${matching}
      ORDER BY ${orders[question.sort].inside} LIMIT ${question.limit} OFFSET ${question.offset}
    ), led AS MATERIALIZED (SELECT f.*, ${leadOf(scope.today)} AS leadId FROM page AS f)
    SELECT f.id, f.familyName, f.reference, f.state AS episodeState, f.levelOfNeed, f.leadId,
      (SELECT displayName FROM worker WHERE id = f.leadId) AS leadName,
      (SELECT count(*) FROM familyMember AS m JOIN person AS p ON p.id = m.personId AND p._void = 0
        WHERE m.familyId = f.id AND m._void = 0 AND (m."to" IS NULL OR m."to" > ${scope.today})
        AND p.personKind IN ('child', 'unborn') ${notReadAsAnother}) AS childCount,
      (SELECT count(*) FROM familyMember AS m WHERE m.familyId = f.id AND m._void = 0
        AND (m."to" IS NULL OR m."to" > ${scope.today}) ${notReadAsAnother}) AS memberCount,
      (SELECT state FROM assessment WHERE familyId = f.id AND _void = 0
        ORDER BY version DESC, id DESC LIMIT 1) AS assessmentState,
      ${changed} AS changed
    FROM led AS f ORDER BY ${orders[question.sort].over}`.execute(db)
  return {
    total: await countAll(db, matching, question, page.rows.length),
    rows: page.rows.map(({ changed: reading, ...row }) => ({
      ...row,
      familyName: row.familyName ?? '',
      lastChangedAt: reading === null ? null : new Date(millisecondsOf(reading)).toISOString()
    }))
  }
}

/** A page that is not full is the last one: its place says how many there are without counting them again. */
async function countAll(
  db: Kysely<Tables>,
  matching: RawBuilder<unknown>,
  { offset, limit }: FamilyListQuestion,
  onPage: number
): Promise<number> {
  if (onPage < limit && (onPage > 0 || offset === 0)) return offset + onPage
  const counted = await sql<{ total: number }>`SELECT count(*) AS total FROM ${matching}`.execute(db)
  return counted.rows[0]?.total ?? 0
}

/** The lead on a day; of two (written on two laptops) the later one is named first. */
export const leadOf = (today: string) =>
  sql<string | null>`(SELECT workerId FROM allocation WHERE familyId = f.id AND allocationRole = 'lead' AND _void = 0
    AND ("from" IS NULL OR "from" <= ${today}) AND ("to" IS NULL OR "to" >= ${today})
    ORDER BY "from" DESC, id DESC LIMIT 1)`
