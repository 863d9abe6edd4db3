import type { Json } from '../../nonAnswer.ts'
import type { Column } from '../definition.ts'
import { asTyped, isBlank, isPlainObject, ownProperty, type Read, refused, value } from './read.ts'
import { readValue } from './readValue.ts'

/** A row keeps its id for life: goals point to worries, and two laptops may add rows to one list. */
export type Row = Readonly<Record<string, Json>> & { readonly id?: string }

export const MOST_ROWS = 500

/** A cell that cannot be read keeps what was typed as `{ raw }`, so that one bad date does not spoil a row. */
function readCell(column: Column, raw: unknown): Json | undefined {
  if (isBlank(raw)) return undefined
  const typed = isPlainObject(raw) && Object.hasOwn(raw, 'raw') ? raw.raw : raw
  const read = readValue(column.type, typed, column.options ?? [])
  return read.ok ? read.value : { raw: asTyped(typed) }
}

function readRow(columns: readonly Column[], raw: Readonly<Record<string, unknown>>): Row {
  const cells: [string, Json][] = []
  const id = ownProperty(raw, 'id')
  if (typeof id === 'string' && id !== '' && id.length <= 200) cells.push(['id', id])
  for (const column of columns) {
    const cell = readCell(column, ownProperty(raw, column.key))
    if (cell !== undefined) cells.push([column.key, cell])
  }
  return Object.fromEntries(cells)
}

export function readRows(columns: readonly Column[], raw: unknown): Read {
  if (!Array.isArray(raw)) return refused('notAList')
  if (raw.length > MOST_ROWS) return refused('tooManyRows')
  const rows: Row[] = []
  for (const row of raw) {
    if (!isPlainObject(row)) return refused('notAList')
    rows.push(readRow(columns, row))
  }
  return value(rows.filter(row => Object.keys(row).length > 0))
}
