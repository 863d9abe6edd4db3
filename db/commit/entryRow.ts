import { z } from 'zod'
import { voidField } from '../../domain/commit/operations.ts'
import type { Head } from '../../domain/merge/heads.ts'
import { formatDefault, type HeadMark, readMarks } from '../../domain/merge/stamp.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import { readJson } from '../../domain/readJson.ts'
import { type RecordTypeName, recordTypeOf } from '../../domain/records/registry.ts'

export type StoredRow = {
  readonly id: string
  readonly bucket: string
  readonly _d: string
  readonly _fv: string | null
  readonly _x: string | null
  readonly [column: string]: unknown
}

export type ColumnValue = string | number | null
const Kept = z.record(z.string(), z.json())

/** The values that have no column of their own: fields of a newer version, values that do not fit, the void reason. */
export function readKept(row: { readonly _x: string | null }): { readonly [field: string]: Json } {
  return row._x === null ? {} : Kept.parse(JSON.parse(row._x))
}

/** The reason why an entry was marked as entered in error, or null. */
export function voidReasonOf(row: { readonly _x: string | null }): string | null {
  const reason = readKept(row)[voidField]
  return typeof reason === 'string' ? reason : null
}

function specOf(type: RecordTypeName, field: string) {
  const { fields } = recordTypeOf(type)
  return Object.hasOwn(fields, field) ? fields[field] : undefined
}

export function protectiveRankOf(type: RecordTypeName, field: string) {
  return specOf(type, field)?.protectiveRank
}

/** A value of one column as it travels in commits. */
export function readColumn(type: RecordTypeName, field: string, stored: unknown): Json {
  if (stored === null || stored === undefined) return null
  if (specOf(type, field)?.column === 'JSON') return readJson(String(stored))
  return typeof stored === 'number' ? stored : String(stored)
}

/** The value that is shown for a field: from its column, or from what is kept beside. */
export function shownValue(type: RecordTypeName, row: StoredRow, field: string): Json {
  const stored = row[field]
  if (specOf(type, field) && stored !== null && stored !== undefined) return readColumn(type, field, stored)
  return readKept(row)[field] ?? null
}

/**
 * Where a shown value goes. What does not fit its column (a later version allows more than this one) is kept beside it
 * unchanged rather than bent or dropped, so typed columns hold only what the registry allows.
 */
function place(type: RecordTypeName, field: string, value: Json): { column: ColumnValue; kept: Json } {
  const spec = specOf(type, field)
  if (spec?.schema.safeParse(value).success !== true) return { column: null, kept: value }
  if (value === null) return { column: null, kept: null }
  if (spec.column === 'JSON') return { column: JSON.stringify(value), kept: null }
  return typeof value === 'string' || typeof value === 'number'
    ? { column: value, kept: null }
    : { column: null, kept: value }
}

export type RowChange = { readonly columns: ReadonlyMap<string, ColumnValue>; readonly stampColumns: StampColumns }
type StampColumns = readonly [_d: string, _fv: string | null, _x: string | null, _void: number]

const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** The head that most filled columns share; of equally many the greatest, so that every laptop writes the same text. */
function usualMark(marks: ReadonlyMap<string, readonly HeadMark[]>, isFilled: (field: string) => boolean): string {
  const counts = new Map<string, number>()
  for (const [field, heads] of marks) {
    const [mark, ...others] = heads
    if (!mark) continue
    const text = formatDefault(mark)
    counts.set(text, (counts.get(text) ?? 0) + (others.length === 0 && isFilled(field) ? 1 : 0))
  }
  let best = ''
  for (const [text, count] of counts) {
    const bestCount = counts.get(best) ?? -1
    if (count > bestCount || (count === bestCount && text > best)) best = text
  }
  return best
}

/** What to write into the row of an entry when the heads of some of its fields have become others. */
export function changeRow(
  type: RecordTypeName,
  row: StoredRow | undefined,
  heads: ReadonlyMap<string, readonly Head[]>
): RowChange {
  const marks = row ? readMarks(type, row) : new Map<string, readonly HeadMark[]>()
  const kept = new Map<string, Json>(row ? Object.entries(readKept(row)) : [])
  const columns = new Map<string, ColumnValue>()
  for (const [field, ordered] of heads) {
    marks.set(
      field,
      ordered.map(head => [head.dot, head.reading])
    )
    const placed = place(type, field, ordered[0]?.value ?? null)
    if (specOf(type, field)) columns.set(field, placed.column)
    if (placed.kept === null) kept.delete(field)
    else kept.set(field, placed.kept)
  }
  const isFilled = (field: string) =>
    specOf(type, field) !== undefined &&
    (columns.has(field) ? columns.get(field) !== null : (row?.[field] ?? null) !== null)
  const usual = usualMark(marks, isFilled)
  const named = [...marks].filter(
    ([field, [mark, ...others]]) => others.length > 0 || !mark || !isFilled(field) || formatDefault(mark) !== usual
  )
  return {
    columns,
    stampColumns: [
      usual,
      named.length === 0 ? null : JSON.stringify(sorted(named)),
      kept.size === 0 ? null : JSON.stringify(sorted(kept)),
      typeof kept.get(voidField) === 'string' ? 1 : 0
    ]
  }
}
