import type { Kysely } from 'kysely'
import type { Unit } from '../../../../db/commit/unit.ts'
import { listCurrentAllocations } from '../../../../db/queries/allocations.ts'
import { findEntry, type ReadEntry } from '../../../../db/queries/entries.ts'
import { listRegister } from '../../../../db/queries/register.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { isNamedOnlyEvent } from '../../../../domain/chronology/namedOnly.ts'
import { type Joined, keptIdOf } from '../../../../domain/joining/joined.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { addressKey } from '../../../../domain/people/addressKey.ts'
import type { RecordTypeName } from '../../../../domain/records/registry.ts'
import { movedId } from '../../rules/movedId.ts'
import { isKeptParentage } from '../../rules/relationship.ts'
import { type EntryFields, isBlank, textOf, textsOf } from '../../rules/rule.ts'
import { isAlwaysKept } from '../family/homeOfFamily.ts'

export type SaveTarget = {
  readonly type: RecordTypeName
  readonly id: string
  readonly existing: ReadEntry | null
  /** The open entry that this save moves into a compartment. */
  readonly movedFrom: ReadEntry | null
}

type Wish = { readonly type: RecordTypeName; readonly id: string | null; readonly fields: EntryFields }

/**
 * What a save writes, where it is not simply what was asked: an address that becomes confidential (asked for as a
 * `safeAddress` with the id of the open one, or a refuge) and parentage that becomes disputed leave the open bucket.
 */
export async function findTarget(db: Kysely<Tables>, wish: Wish, newId: () => string): Promise<SaveTarget> {
  const { type, id } = wish
  const existing = id === null ? null : await findEntry(db, type, id)
  if (id !== null && type === 'safeAddress' && existing === null) {
    const open = await findEntry(db, 'personAddress', id)
    if (open !== null) return moved('safeAddress', open)
  }
  const after = { ...existing?.fields, ...wish.fields }
  if (type === 'personAddress' && isAlwaysKept(after))
    return existing === null ? fresh('safeAddress', id ?? newId()) : moved('safeAddress', existing)
  if (type === 'relationship' && existing !== null && isOpen(existing) && isKeptParentage(after))
    return moved('relationship', existing)
  if (type === 'chronologyEvent' && existing !== null && isOpen(existing) && isNamedOnlyEvent(after))
    return moved('chronologyEvent', existing)
  return { type, id: id ?? newId(), existing, movedFrom: null }
}

const isOpen = (entry: ReadEntry) => !entry.bucket.includes('/r:')
const fresh = (type: RecordTypeName, id: string): SaveTarget => ({ type, id, existing: null, movedFrom: null })
const moved = (type: RecordTypeName, movedFrom: ReadEntry): SaveTarget => ({
  type,
  id: movedId(movedFrom.id),
  existing: null,
  movedFrom
})

/** The fields that say the secret: emptied in the open bucket, then the entry is marked as an error. */
const secrets: { readonly [Type in RecordTypeName]?: EntryFields } = {
  personAddress: { lines: null, town: null, postcode: null, uprn: null, usualArea: null, addressType: null },
  relationship: { basis: null, relationshipType: null, parentalResponsibility: null, contactDetail: null },
  chronologyEvent: { what: null, significance: null, source: null, category: null, sourceType: null }
}

export function takeAway(unit: Unit, open: ReadEntry): void {
  const { type, id, bucket } = open
  unit.put({ type, id, bucket, set: { ...secrets[type] }, seen: 'current' })
  unit.void({ type, id, bucket, reason: 'kept apart', seen: 'current' })
}

/** Kept from every adult of the family who does not live there; seen by who writes it and by the lead (domain.md 13.3). */
export async function defaultKeeping(
  db: Kysely<Tables>,
  asked: {
    readonly familyId: string
    readonly workerId: string
    readonly today: string
    readonly joined: readonly Joined[]
  },
  fields: EntryFields
): Promise<EntryFields> {
  const defaults: Record<string, Json> = { correspondenceOk: fields.correspondenceOk ?? 0 }
  if (isBlank(fields.confidentialFrom)) defaults.confidentialFrom = [...(await listAdultsElsewhere(db, asked, fields))]
  if (isBlank(fields.confidentialAccess)) {
    const allocations = await listCurrentAllocations(db, asked.familyId, asked.today)
    const leads = allocations.filter(one => one.allocationRole === 'lead').map(one => one.workerId)
    defaults.confidentialAccess = [...new Set([asked.workerId, ...leads])]
  }
  return defaults
}

const adults: ReadonlySet<string> = new Set(['adult_carer', 'adult_other', 'significant_other'])

async function listAdultsElsewhere(
  db: Kysely<Tables>,
  { familyId, joined }: { readonly familyId: string; readonly joined: readonly Joined[] },
  fields: EntryFields
): Promise<readonly string[]> {
  const register = (await listRegister(db, familyId, joined)).filter(entry => !entry.enteredInError)
  const key = keyOf(fields)
  const livesThere = new Set(
    register
      .filter(entry => entry.type === 'personAddress' || entry.type === 'safeAddress')
      .filter(entry => isBlank(entry.fields.to) && keyOf(entry.fields) === key)
      .map(entry => textOf(entry.fields.personId))
  )
  return register
    .filter(entry => entry.type === 'person' && adults.has(textOf(entry.fields.personKind)))
    .map(entry => entry.id)
    .filter(id => id !== keptIdOf(textOf(fields.personId), joined) && !livesThere.has(id))
}

const keyOf = (fields: EntryFields) =>
  addressKey({ lines: [...textsOf(fields.lines)], postcode: textOf(fields.postcode), uprn: textOf(fields.uprn) })
