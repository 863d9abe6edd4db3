import type { Kysely } from 'kysely'
import { listCurrentAllocations } from '../../../../db/queries/allocations.ts'
import { listAuthors } from '../../../../db/queries/authors.ts'
import { listChronologyEvents } from '../../../../db/queries/chronology.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { canView } from '../../../../domain/access/canAccess.ts'
import { entriesAsOne } from '../../../../domain/joining/entriesAsOne.ts'
import { type ShareClass, shareClasses } from '../../../../domain/nonAnswer.ts'
import type { UseCaseContext } from '../../handler.ts'
import { movedId } from '../../rules/movedId.ts'
import { textOf } from '../../rules/rule.ts'
import { type FamilyAsk, questionOf } from '../family/askAccess.ts'
import { isKept } from '../family/viewRegister.ts'
import { joinedIn } from '../merge/joinedIn.ts'

const headlineFields: ReadonlySet<string> = new Set([
  'familyId',
  'eventDate',
  'eventEnd',
  'childIds',
  'category',
  'what',
  'shareClass',
  'origin'
])

export type VisibleEvents = { readonly entries: readonly ReadEntry[]; readonly headline: boolean }

/** The events this worker may see. What was moved to the compartment is shown to nobody as it stood before. */
export async function visibleEvents(
  context: UseCaseContext,
  db: Kysely<Tables>,
  ask: FamilyAsk
): Promise<VisibleEvents> {
  const all = await listChronologyEvents(db, ask.familyId)
  const ids = new Set(all.map(({ id }) => id))
  const events = all.filter(({ id }) => !ids.has(movedId(id)))
  const allocations = await listCurrentAllocations(db, ask.familyId, ask.today)
  const kept = [...new Set(events.filter(isKept).map(({ bucket }) => bucket))]
  const authors = await listAuthors(db, kept)
  let headline = false
  const entries = events.flatMap(entry => {
    const shareClass = classOfEvent(entry)
    const verdict = canView(
      questionOf(context, ask, {
        object: 'chronology',
        shareClass,
        content: {
          authorIds: authors.get(entry.id) ?? [textOf(entry.fields.authorId)],
          namedWorkerIds: shareClass === 'S4' ? allocations.map(({ workerId }) => workerId) : [],
          shared: shareClass === 'S2'
        }
      })
    )
    if (!verdict.allowed || verdict.masked !== undefined) return []
    if (verdict.limitedTo === undefined) return [entry]
    headline = true
    const fields = Object.entries(entry.fields).filter(([field]) => headlineFields.has(field))
    return [{ ...entry, fields: Object.fromEntries(fields) }]
  })
  return { entries: entriesAsOne(entries, await joinedIn(context, db, ask.familyId)), headline }
}

/** An event whose reach cannot be read is kept as narrowly as any. */
function classOfEvent(entry: ReadEntry): ShareClass {
  if (isKept(entry)) return 'S4'
  const own = textOf(entry.fields.shareClass)
  return own === '' ? 'S3' : (shareClasses.find(one => one === own) ?? 'S4')
}
