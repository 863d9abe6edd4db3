import { z } from 'zod'
import type { Reading } from '../commit/clock.ts'
import { type Dot, dotPattern } from '../commit/dot.ts'
import { type RecordTypeName, recordTypes } from '../records/registry.ts'

/** Which value of a field, without the value: the dot and the clock reading it was written at. */
export type HeadMark = readonly [dot: Dot, reading: Reading]

export type StampedRow = { readonly _d: string; readonly _fv: string | null }

const Marks = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])))
const Stamp = z.record(z.string().regex(dotPattern), z.array(z.string().max(64)).max(500))

/** `_d` is one text for the usual case that all fields of a row were written by one commit: "<reading> <dot>". */
export function formatDefault(mark: HeadMark): string {
  return `${mark[1]} ${mark[0]}`
}

function parseDefault(text: string): HeadMark {
  return [text.slice(13), text.slice(0, 12)]
}

/**
 * The heads of every field of a row, shown first. A field that is not named in `_fv` has the default head when its
 * column holds something and none when it is empty; a field emptied on purpose is always named.
 */
export function readMarks(
  type: RecordTypeName,
  row: StampedRow & { readonly [column: string]: unknown }
): Map<string, readonly HeadMark[]> {
  const named = row._fv === null ? {} : Marks.parse(JSON.parse(row._fv))
  const marks = new Map<string, readonly HeadMark[]>(Object.entries(named))
  const usual = [parseDefault(row._d)]
  for (const field of Object.keys(recordTypes[type].fields)) {
    if (marks.has(field)) continue
    const value = row[field]
    if (value !== null && value !== undefined) marks.set(field, usual)
  }
  return marks
}

/**
 * Names every value a reader of this row had before them, other versions included. It travels to the window and comes
 * back with a change, so that the change replaces what was seen and nothing else.
 */
export function stampOf(type: RecordTypeName, row: StampedRow & { readonly [column: string]: unknown }): string {
  if (row._fv === null) return usualStamp(type, row)
  const byDot = new Map<Dot, string[]>()
  for (const [field, heads] of readMarks(type, row)) {
    for (const [dot] of heads) byDot.set(dot, [...(byDot.get(dot) ?? []), field])
  }
  return JSON.stringify(Object.fromEntries([...byDot].map(([dot, fields]) => [dot, fields.toSorted()])))
}

const fieldsInOrder = new Map<RecordTypeName, readonly string[]>()

/** Nearly every row was written by one commit: its stamp is one dot with the names of the filled columns. */
function usualStamp(type: RecordTypeName, row: StampedRow & { readonly [column: string]: unknown }): string {
  const fields = fieldsInOrder.get(type) ?? Object.keys(recordTypes[type].fields).toSorted()
  fieldsInOrder.set(type, fields)
  const filled = fields.filter(field => row[field] !== null && row[field] !== undefined)
  return filled.length === 0 ? '{}' : JSON.stringify({ [parseDefault(row._d)[0]]: filled })
}

/** The dots that a stamp names for one field; a stamp comes back through the window and is not trusted to be well formed. */
export function readStamp(stamp: string): ReadonlyMap<string, readonly Dot[]> | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(stamp)
  } catch {
    return null
  }
  const checked = Stamp.safeParse(parsed)
  if (!checked.success) return null
  const byField = new Map<string, Dot[]>()
  for (const [dot, fields] of Object.entries(checked.data)) {
    for (const field of fields) byField.set(field, [...(byField.get(field) ?? []), dot])
  }
  return byField
}
