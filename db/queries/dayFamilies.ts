import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { type ListScope, visibleFamilies } from './visibleFamilies.ts'

/** A family whose help is open, with what its newest episode says; `mine` where this worker is allocated to it today. */
export type DayFamily = {
  readonly id: string
  readonly familyName: string
  readonly state: string | null
  readonly startedOn: string | null
  readonly endedOn: string | null
  readonly mine: boolean
}

type Row = Omit<DayFamily, 'mine' | 'familyName'> & { readonly familyName: string | null; readonly mine: number }

const columns = (scope: ListScope) => sql`f.id, f.familyName, e.state, e.startedOn, e.endedOn,
  EXISTS (SELECT 1 FROM allocation AS a WHERE a.familyId = f.id AND a.workerId = ${scope.workerId} AND a._void = 0
    AND (a."from" IS NULL OR a."from" <= ${scope.today}) AND (a."to" IS NULL OR a."to" >= ${scope.today})) AS mine`

const asFamily = ({ familyName, mine, ...row }: Row): DayFamily => ({
  ...row,
  familyName: familyName ?? '',
  mine: mine === 1
})

/** Families of this worker whose help has not ended, hidden ones left out before anything else is read. */
export async function listDayFamilies(db: Kysely<Tables>, scope: ListScope): Promise<readonly DayFamily[]> {
  const found = await sql<Row>`SELECT ${columns(scope)} FROM ${visibleFamilies(scope)}
    AND (e.state IS NULL OR e.state <> 'closed') AND f.endedOn IS NULL ORDER BY f.familyName COLLATE NOCASE, f.id`.execute(
    db
  )
  return found.rows.map(asFamily)
}

/** One family whatever its state. The caller has asked who may see it. */
export async function findDayFamily(
  db: Kysely<Tables>,
  familyId: string,
  who: Pick<ListScope, 'workerId' | 'today'>
): Promise<DayFamily | null> {
  const scope = { allocated: false, involved: null, teamId: null, localityId: null, notAllocated: false } as const
  const found = await sql<Row>`SELECT ${columns({ ...who, ...scope, everyFamily: true })}
    FROM ${visibleFamilies({ ...who, ...scope, everyFamily: true })} AND f.id = ${familyId}`.execute(db)
  const [row] = found.rows
  return row === undefined ? null : asFamily(row)
}
