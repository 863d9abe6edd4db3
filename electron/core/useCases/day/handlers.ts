import { readDayFacts } from '../../../../db/queries/dayFacts.ts'
import { findDayFamily } from '../../../../db/queries/dayFamilies.ts'
import { listJoined } from '../../../../db/queries/joinings.ts'
import { canView, showsContent } from '../../../../domain/access/canAccess.ts'
import { countDay, readDay, readFamilyDue } from '../../../contract/day.ts'
import { type Handler, handle } from '../../handler.ts'
import { authorOf, inFamily, mustAllow, questionOf, todayOf } from '../family/askAccess.ts'
import { dayAsOne } from './dayAsOne.ts'
import { listOwedThings } from './dueThings.ts'
import { askedOf, byUrgency, countThings, listMyThings } from './readDay.ts'

const read = handle(readDay, context =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const things = await listMyThings(context, unit.db)
    const familyIds = [...new Set(things.map(({ familyId }) => familyId))]
    unit.audit({ action: readDay.audit ?? '', subjectIds: familyIds.slice(0, 200), outcome: 'shown' })
    return { today: todayOf(context), things: [...things] }
  })
)

/** Who may see the family but none of its casework is told nothing of what is due. */
const readFamily = handle(readFamilyDue, (context, { familyId }) =>
  inFamily(context, { familyId, action: readFamilyDue.audit ?? '' }, async (unit, ask) => {
    mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
    const seesWork = showsContent(canView(questionOf(context, ask, { object: 'assessment', shareClass: 'S2' })))
    const { workerId } = context.worker
    const family = seesWork ? await findDayFamily(unit.db, familyId, { workerId, today: ask.today }) : null
    // It stands on the page of the family, whose opening is the look.
    unit.audit({ action: readFamilyDue.audit ?? '', subjectIds: [], outcome: 'shown' })
    if (family === null) return { today: ask.today, things: [] }
    const facts = dayAsOne(await readDayFacts(unit.db, [familyId]), await listJoined(unit.db))
    const owed = listOwedThings([family], facts, await askedOf(context, unit.db))
    // A note that somebody else has not finished is theirs alone.
    const shown = owed.filter(({ thing, workerId: whose }) => thing.clock?.code !== 'K-REC' || whose === workerId)
    return { today: ask.today, things: byUrgency(shown.map(({ thing }) => thing)) }
  })
)

const count = handle(countDay, context =>
  context.store.read(async db => countThings(await listMyThings(context, db), todayOf(context)))
)

export const handlers: readonly Handler[] = [read, readFamily, count]
