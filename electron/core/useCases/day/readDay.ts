import type { Kysely } from 'kysely'
import { listClockSettings, readDayFacts } from '../../../../db/queries/dayFacts.ts'
import { listDayFamilies } from '../../../../db/queries/dayFamilies.ts'
import { listJoined } from '../../../../db/queries/joinings.ts'
import type { ListScope } from '../../../../db/queries/visibleFamilies.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { withSettings } from '../../../../domain/clocks/ruleInForce.ts'
import { addDays } from '../../../../domain/dates/isoDate.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'
import { clockRules } from '../../../../resources/clocks/clockRules.ts'
import type { DueThing } from '../../../contract/day.ts'
import type { UseCaseContext } from '../../handler.ts'
import { todayOf } from '../family/askAccess.ts'
import { findListScope } from '../family/listScope.ts'
import { dayAsOne } from './dayAsOne.ts'
import { type DueAsked, listOwedThings, type OwedThing } from './dueThings.ts'

const DAYS_TOLD_AHEAD = 7

export async function askedOf(context: UseCaseContext, db: Kysely<Tables>): Promise<DueAsked> {
  return {
    rules: withSettings(clockRules, await listClockSettings(db)),
    calendar: bankHolidays,
    today: todayOf(context),
    workerId: context.worker.workerId
  }
}

/** Own families, a manager's team, and what waits at the front door; a whole locality is a board, not a day. */
async function dayScope(context: UseCaseContext, db: Kysely<Tables>): Promise<ListScope> {
  const scope = await findListScope(context, db)
  const { roles } = context.worker
  return {
    ...scope,
    involved: null,
    localityId: null,
    everyFamily: false,
    teamId: roles.includes('TM') ? scope.teamId : null,
    notAllocated: roles.includes('TRI') && scope.notAllocated
  }
}

/** What this worker has to do, the most urgent first. */
export async function listMyThings(context: UseCaseContext, db: Kysely<Tables>): Promise<readonly DueThing[]> {
  const families = await listDayFamilies(db, await dayScope(context, db))
  const asked = await askedOf(context, db)
  const facts = await readDayFacts(
    db,
    families.map(({ id }) => id)
  )
  const rows = dayAsOne(facts, await listJoined(db))
  const mine = new Set(families.flatMap(({ id, mine: own }) => (own ? [id] : [])))
  return byUrgency(
    listOwedThings(families, rows, asked).flatMap(owed => {
      const share = shareOf(context, owed, mine.has(owed.thing.familyId))
      return share === null ? [] : [{ ...owed.thing, oversight: share === 'oversight' }]
    })
  )
}

/** Whether a thing is this worker's own, a manager's to look at, or somebody else's. */
function shareOf(context: UseCaseContext, owed: OwedThing, allocated: boolean): 'own' | 'oversight' | null {
  const { roles, workerId } = context.worker
  if (owed.workerId !== null) return owed.workerId === workerId ? 'own' : overseen(owed, roles.includes('TM'))
  if (owed.duty === 'lead' && allocated) return 'own'
  if (owed.duty === 'manager' && roles.includes('TM')) return 'own'
  if (owed.duty === 'frontDoor' && (roles.includes('TRI') || roles.includes('TM'))) return 'own'
  return overseen(owed, roles.includes('TM'))
}

/** A manager does not get the whole team's day: only what is so late that it will not wait any longer. */
const overseen = ({ thing }: OwedThing, manages: boolean) =>
  manages && thing.kind === 'clock' && thing.standing.state === 'actNow' ? 'oversight' : null

export function byUrgency<Row extends Pick<DueThing, 'dueOn' | 'familyName' | 'key'>>(things: readonly Row[]): Row[] {
  const order = ({ dueOn, familyName, key }: Row) => `${dueOn} ${familyName} ${key}`
  return things.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** Due by the end of that day, and not on hold. */
const dueBy = (things: readonly DueThing[], on: string) =>
  things.filter(({ dueOn, standing }) => dueOn <= on && standing.state !== 'onHold').length

/** Numbers and days only: what leaves the core for a notice of the operating system. */
export function countThings(things: readonly DueThing[], today: string) {
  const days = Array.from({ length: DAYS_TOLD_AHEAD }, (_, ahead) => addDays(today, ahead))
  return { today, count: dueBy(things, today), coming: days.map(on => ({ on, count: dueBy(things, on) })) }
}
