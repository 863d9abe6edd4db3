import { isCurrentOn } from '../../../../db/queries/currentOn.ts'
import type { EntryFields, ReadEntry } from '../../../../db/queries/entries.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import type { RecordTypeName } from '../../../../domain/records/registry.ts'

/** The register of one family, asked by type; entries marked as errors are not in it. */
export type RegisterRows = {
  readonly of: (type: RecordTypeName) => readonly ReadEntry[]
  readonly about: (type: RecordTypeName, personId: string) => readonly ReadEntry[]
}

export function registerRows(entries: readonly ReadEntry[]): RegisterRows {
  const byType = Map.groupBy(
    entries.filter(entry => !entry.enteredInError),
    entry => entry.type
  )
  const of = (type: RecordTypeName) => byType.get(type) ?? []
  return { of, about: (type, personId) => of(type).filter(entry => entry.fields.personId === personId) }
}

export function textOf(fields: EntryFields, field: string): string {
  const value = fields[field]
  return typeof value === 'string' ? value : ''
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}

/** Whether an entry with `to` (a date as far as it is known) has not ended on a day. */
export function isStillTrue(entry: ReadEntry, today: string): boolean {
  const to = entry.fields.to
  return isCurrentOn(to === undefined || to === null ? null : JSON.stringify(to), today)
}

export function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).filter(item => typeof item === 'string')
}
