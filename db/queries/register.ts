import { type Kysely, sql } from 'kysely'
import { type RecordTypeName, recordTypeOf, recordTypes } from '../../domain/records/registry.ts'
import type { Tables } from '../schema/tables.ts'
import { listEntriesInBuckets, type ReadEntry } from './entries.ts'
import { listMemberIds } from './members.ts'

/** What the register of a family is made of; assessments and their answers are asked for by themselves. */
const notRegister: ReadonlySet<string> = new Set(['assessment', 'answer', 'assessmentComment', 'accessReason'])

const typeNames = Object.values(recordTypes).map(({ type }) => type)
const holds = (type: RecordTypeName, kinds: readonly string[]) =>
  recordTypeOf(type).buckets.some(kind => kinds.includes(kind))

export const familyRegisterTypes = typeNames.filter(type => !notRegister.has(type) && holds(type, ['family']))
export const personRegisterTypes = typeNames.filter(
  type => !notRegister.has(type) && holds(type, ['person', 'personCompartment'])
)

/** Every bucket that entries about this person can lie in. */
export function bucketsOfPerson(personId: string): readonly string[] {
  const labels = personRegisterTypes.flatMap(type => recordTypeOf(type).compartment ?? [])
  return [`p:${personId}`, ...new Set(labels.map(label => `p:${personId}/r:${label}`))]
}

/** Where entries of one type about these people can lie, and nowhere else. */
function bucketsFor(type: RecordTypeName, personIds: readonly string[]): readonly string[] {
  const { buckets, compartment } = recordTypeOf(type)
  const open = buckets.includes('person') ? personIds.map(id => `p:${id}`) : []
  return compartment === undefined ? open : [...open, ...personIds.map(id => `p:${id}/r:${compartment}`)]
}

/** The whole register of one family, one question for each type however many people belong to it. */
export async function listRegister(db: Kysely<Tables>, familyId: string): Promise<readonly ReadEntry[]> {
  const personIds = await listMemberIds(db, familyId)
  const entries: ReadEntry[] = []
  for (const type of familyRegisterTypes) entries.push(...(await listEntriesInBuckets(db, type, [`f:${familyId}`])))
  for (const type of personRegisterTypes)
    entries.push(...(await listEntriesInBuckets(db, type, bucketsFor(type, personIds))))
  return entries
}

/** The newest commit of the family's own bucket: when it was last changed. */
export async function findLastReading(db: Kysely<Tables>, familyId: string): Promise<string | null> {
  const row = await db
    .selectFrom('sync_commit')
    .select(sql<string | null>`max(hlc)`.as('reading'))
    .where('bucket', '=', `f:${familyId}`)
    .executeTakeFirst()
  return row?.reading ?? null
}
