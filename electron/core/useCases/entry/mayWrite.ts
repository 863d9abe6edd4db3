import type { Kysely } from 'kysely'
import { listCurrentAllocations } from '../../../../db/queries/allocations.ts'
import { allWorkFor, listAuthors } from '../../../../db/queries/authors.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { canChange, canCreate, canView } from '../../../../domain/access/canAccess.ts'
import type { AccessVerdict, ContentFacts } from '../../../../domain/access/facts.ts'
import { isNamedOnlyEvent } from '../../../../domain/chronology/namedOnly.ts'
import { type ShareClass, shareClasses } from '../../../../domain/nonAnswer.ts'
import type { RecordTypeName } from '../../../../domain/records/registry.ts'
import type { UseCaseContext } from '../../handler.ts'
import { isKeptParentage } from '../../rules/relationship.ts'
import { type EntryFields, textsOf } from '../../rules/rule.ts'
import { classOfField, findReach } from '../../rules/shareClasses.ts'
import { type FamilyAsk, mustAllow, questionOf } from '../family/askAccess.ts'
import { isKept } from '../family/viewRegister.ts'

type Write = {
  readonly type: RecordTypeName
  readonly existing: ReadEntry | null
  readonly changes: EntryFields
}

/**
 * Writing about somebody who is known is changing them: only whole new people are created. What is new was written by
 * nobody else, so it is the worker's own; what stands has to be seen before it may be changed.
 */
export async function mustBeAllowedToWrite(
  context: UseCaseContext,
  db: Kysely<Tables>,
  ask: FamilyAsk,
  write: Write
): Promise<void> {
  mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
  if (write.type === 'conflictOfInterest') return
  for (const verdict of await verdictsOn(context, db, ask, write)) mustAllow(verdict)
}

async function verdictsOn(
  context: UseCaseContext,
  db: Kysely<Tables>,
  ask: FamilyAsk,
  { type, existing, changes }: Write
): Promise<readonly AccessVerdict[]> {
  const reach = findReach(type)
  if (reach === null) return [{ allowed: false, because: 'role_does_not_allow' }]
  const content = await contentOf(context, db, ask, existing)
  if (type === 'safeAddress') {
    const person = canChange(questionOf(context, ask, { object: 'person', shareClass: 'S2', content }))
    return existing === null ? [person] : [person, canViewSafeAddress(context, ask, existing)]
  }
  const kept =
    (existing !== null && isKept(existing)) ||
    (type === 'relationship' && isKeptParentage({ ...existing?.fields, ...changes })) ||
    (type === 'chronologyEvent' && isNamedOnlyEvent({ ...existing?.fields, ...changes }))
  const asked = Object.keys(changes).map(field => classOfField(reach, field))
  const shareClass = highest([...asked, reach.shareClass, ...(kept ? (['S4'] as const) : [])])
  const question = questionOf(context, ask, { object: reach.object, shareClass, content })
  return [existing === null && reach.object !== 'person' ? canCreate(question) : canChange(question)]
}

/** Named for this very address, and not among those it is kept from. */
export function canViewSafeAddress(context: UseCaseContext, ask: FamilyAsk, entry: ReadEntry): AccessVerdict {
  return canView(
    questionOf(context, ask, {
      object: 'confidentialAddress',
      shareClass: 'S4',
      content: {
        namedWorkerIds: textsOf(entry.fields.confidentialAccess),
        keptFromWorkerIds: textsOf(entry.fields.confidentialFrom)
      }
    })
  )
}

async function contentOf(
  { worker }: UseCaseContext,
  db: Kysely<Tables>,
  ask: FamilyAsk,
  existing: ReadEntry | null
): Promise<ContentFacts> {
  if (existing === null) return { authorIds: [worker.workerId], fromOwnAgency: true }
  const authorIds = (await listAuthors(db, [existing.bucket])).get(existing.id) ?? []
  const working = await listCurrentAllocations(db, ask.familyId, ask.today)
  const leads = ask.family.relations.includes('lead')
  return {
    authorIds,
    namedWorkerIds: working.map(({ workerId }) => workerId),
    fromOwnAgency: leads || (await allWorkFor(db, authorIds, ask.place.organisationId))
  }
}

function highest(classes: readonly ShareClass[]): ShareClass {
  const place = Math.max(...classes.map(one => shareClasses.indexOf(one)))
  return shareClasses[place] ?? 'S5'
}
