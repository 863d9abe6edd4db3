import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { Joined } from '../../domain/joining/joined.ts'
import { registerAsOne } from '../../domain/joining/registerAsOne.ts'
import { type RecordTypeName, recordTypeOf } from '../../domain/records/registry.ts'
import { type HeldRegisters, readHeld } from '../commit/keepRegister.ts'
import { findRegisterNumber } from '../schema/registerNumber.ts'
import { familyRegisterTypes, personRegisterTypes } from '../schema/registerTypes.ts'
import type { Tables } from '../schema/tables.ts'
import { type ReadEntry, readRow } from './entries.ts'

const compartments = [...new Set(personRegisterTypes.flatMap(type => recordTypeOf(type).compartment ?? []))]

/** Every bucket that entries about this person can lie in. */
export function bucketsOfPerson(personId: string): readonly string[] {
  return [`p:${personId}`, ...compartments.map(label => `p:${personId}/r:${label}`)]
}

/** Where entries of one type about these people can lie, and nowhere else. */
function bucketsFor(type: RecordTypeName, personIds: readonly string[]): readonly string[] {
  const { buckets, compartment } = recordTypeOf(type)
  const open = buckets.includes('person') ? personIds.map(id => `p:${id}`) : []
  return compartment === undefined ? open : [...open, ...personIds.map(id => `p:${id}/r:${compartment}`)]
}

/**
 * The whole register of one family: one look-up for the family and one for each person, however much they hold. People
 * who are joined, as far as the caller has asked who may read them as one, are one person in it.
 */
export async function listRegister(
  db: Kysely<Tables>,
  familyId: string,
  joined: readonly Joined[] = []
): Promise<readonly ReadEntry[]> {
  const bucket = `f:${familyId}`
  const ofFamily = await readRegisters(db, [bucket])
  const personIds = memberIds(ofFamily, familyId)
  const elsewhere = idsElsewhere(joined, personIds)
  const ofPeople = await readRegisters(
    db,
    [...personIds, ...elsewhere].map(id => `p:${id}`)
  )
  const stored = [
    ...familyRegisterTypes.flatMap(type => entriesOf(ofFamily, type, [bucket])),
    ...personRegisterTypes.flatMap(type => entriesOf(ofPeople, type, bucketsFor(type, personIds))),
    ...personRegisterTypes
      .flatMap(type => entriesOf(ofPeople, type, bucketsElsewhere(type, elsewhere)))
      .filter(entry => !entry.enteredInError)
  ]
  return joined.length === 0 ? stored : registerAsOne(stored, joined)
}

/** Those who are read as one with a member and are no member themselves. */
export function idsElsewhere(joined: readonly Joined[], memberIds: readonly string[]): readonly string[] {
  const ids = joined.flatMap(({ personId, aliasId }) => [personId, aliasId])
  return [...new Set(ids)].filter(id => !memberIds.includes(id))
}

/** What is for the named people of another family stays there; that an address is kept private goes with the person. */
function bucketsElsewhere(type: RecordTypeName, personIds: readonly string[]): readonly string[] {
  return bucketsFor(type, personIds).filter(bucket => !bucket.includes('/r:') || type === 'safeAddress')
}

/** What stands in these buckets and in what shares a row with them. */
async function readRegisters(db: Kysely<Tables>, buckets: readonly string[]): Promise<HeldRegisters> {
  const numbers = new Set(buckets.flatMap(bucket => findRegisterNumber(bucket) ?? []))
  if (numbers.size === 0) return {}
  // One text however many numbers, so that SQLite compiles it once.
  const question: CompiledQuery<{ readonly entries: string }> = CompiledQuery.raw(
    'SELECT entries FROM register WHERE number IN (SELECT value FROM json_each(?))',
    [`[${[...numbers].join()}]`]
  )
  const { rows } = await db.executeQuery(question)
  return Object.assign({}, ...rows.map(({ entries }) => readHeld(entries)))
}

/** Everybody who belongs or once belonged to the family; a membership entered in error does not count. */
function memberIds(registers: HeldRegisters, familyId: string): readonly string[] {
  const memberships = registers[`f:${familyId}`]?.familyMember ?? []
  const standing = memberships.filter(row => row.familyId === familyId && row._void === 0)
  return [...new Set(standing.flatMap(({ personId }) => (typeof personId === 'string' ? [personId] : [])))]
}

function entriesOf(registers: HeldRegisters, type: RecordTypeName, buckets: readonly string[]): readonly ReadEntry[] {
  const entries = buckets.flatMap(bucket =>
    (registers[bucket]?.[type] ?? []).map(row => readRow(type, { _fv: null, _x: null, ...row, bucket }))
  )
  return entries.length > 1 ? entries.toSorted((one, other) => (one.id < other.id ? -1 : 1)) : entries
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
