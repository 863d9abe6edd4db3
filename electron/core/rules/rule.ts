import type { Kysely } from 'kysely'
import type { Tables } from '../../../db/schema/tables.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import type { FieldProblem } from '../../contract/entry.ts'

/** The fields of one entry with its JSON columns parsed, as the window sends and receives them. */
export type EntryFields = { readonly [field: string]: Json }

export type RuleQuestion = {
  readonly db: Kysely<Tables>
  readonly familyId: string
  readonly workerId: string
  readonly id: string
  /** What stands now, null for a new entry. */
  readonly before: EntryFields | null
  /** What would stand: `before` with the changes over it. */
  readonly after: EntryFields
  readonly changes: EntryFields
  readonly today: string
  /** The open entry that this one takes the place of; it no longer counts beside the others. */
  readonly insteadOf?: string
}

/** `fields` is what to write: the changes, tidied. With one problem of kind `error` nothing is written. */
export type Ruling = { readonly fields: EntryFields; readonly problems: readonly FieldProblem[] }

export type EntryRule = {
  /** The bucket of a new entry; null where its fields do not say (a person is not named). */
  readonly bucketOf: (after: EntryFields, question: { readonly id: string; readonly familyId: string }) => string | null
  /** Everybody this entry is about: each must belong to the family. */
  readonly peopleIn: (after: EntryFields, id: string) => readonly string[]
  /** The field that names them, where `fixed` has none. */
  readonly peopleField?: string
  /** Fields that say where an entry belongs; they never change after it was written. */
  readonly fixed: readonly string[]
  readonly check: (question: RuleQuestion) => Promise<Ruling> | Ruling
}

export const error = (field: string, say: string): FieldProblem => ({ field, kind: 'error', say })
export const warning = (field: string, say: string): FieldProblem => ({ field, kind: 'warning', say })

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '')
export const isBlank = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
export const textsOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : []

export const ofPerson = (field: string) => (after: EntryFields) => {
  const personId = textOf(after[field])
  return personId === '' ? null : `p:${personId}`
}
export const inFamily = (_after: EntryFields, { familyId }: { readonly familyId: string }) => `f:${familyId}`
