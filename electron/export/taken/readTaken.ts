import type { ReadEntry } from '../../../db/queries/entries.ts'
import type { TakenKind } from '../../../domain/copies/recipients.ts'
import { takenFields, takenForFile } from '../../../domain/copies/takenFields.ts'
import type { PartialDate } from '../../../domain/dates/partialDate.ts'
import type { RecordTypeName } from '../../../domain/records/registry.ts'
import { readPartial } from '../../core/rules/dates.ts'
import { textOf, textsOf } from '../../core/rules/rule.ts'
import type { OpenedCopy } from '../openCopy.ts'

/** An entry with no other fields than those that are named for what is taken. */
export type TakenEntry = {
  readonly id: string
  readonly kept: boolean
  readonly text: (field: string) => string
  readonly texts: (field: string) => readonly string[]
  readonly number: (field: string) => number | null
  readonly partial: (field: string) => PartialDate | null
}

/** Reads through the list: what it does not name is not there, whatever the register holds. */
export function readTaken(
  { id, type, bucket, fields }: ReadEntry,
  takenKind: TakenKind,
  { kind }: Pick<OpenedCopy, 'kind'>
): TakenEntry {
  const allowed: readonly string[] = (kind === 'file' ? takenForFile : takenFields)[takenKind][type] ?? []
  const value = (field: string) => (allowed.includes(field) ? fields[field] : undefined)
  return {
    id,
    kept: bucket.includes('/r:') || ['S4', 'S5'].includes(textOf(value('shareClass'))),
    text: field => textOf(value(field)),
    texts: field => textsOf(value(field)),
    number: field => {
      const read = value(field)
      return typeof read === 'number' ? read : null
    },
    partial: field => readPartial(value(field)).date
  }
}

/** Everything of one type that stands, read through the list. */
export function listTaken(
  entries: readonly ReadEntry[],
  type: RecordTypeName,
  takenKind: TakenKind,
  opened: Pick<OpenedCopy, 'kind'>
): readonly TakenEntry[] {
  return entries
    .filter(entry => entry.type === type && !entry.enteredInError)
    .map(entry => readTaken(entry, takenKind, opened))
}
