import { z } from 'zod'
import { type RecordTypeName, recordTypeOf } from '../../domain/records/registry.ts'
import { findRegisterNumber } from '../schema/registerNumber.ts'
import { isRegisterType } from '../schema/registerTypes.ts'
import type { StoredRow } from './entryRow.ts'
import type { Statements } from './statements.ts'

/** An empty column is not kept: most columns of most rows are empty. */
type HeldRow = {
  readonly id: string
  readonly _d: string
  readonly _fv?: string
  readonly _x?: string
  readonly [column: string]: unknown
}

/** What one row of `register` holds: by bucket, by type, the rows of the entries in the order of their ids. */
export type HeldRegisters = { readonly [bucket: string]: { readonly [type: string]: readonly HeldRow[] } }

const HeldText = z.object({ entries: z.string() })

/** Our own writing, which is not asked again whether it is what it is (as in `readJson`). */
export function readHeld(entries: string): HeldRegisters {
  const read: HeldRegisters = JSON.parse(entries)
  return read
}

export type WrittenEntry = { readonly type: RecordTypeName; readonly row: StoredRow }

function heldRow({ type, row }: WrittenEntry): HeldRow {
  const names = ['_fv', '_x', '_void', ...Object.keys(recordTypeOf(type).fields)]
  const filled = names.filter(name => row[name] !== null && row[name] !== undefined)
  return { id: row.id, _d: row._d, ...Object.fromEntries(filled.map(name => [name, row[name]])) }
}

const byName = (one: readonly [string, unknown], other: readonly [string, unknown]) => (one[0] < other[0] ? -1 : 1)
const sorted = <Value>(held: { readonly [name: string]: Value }) =>
  Object.fromEntries(Object.entries(held).toSorted(byName))

/**
 * Keeps what was written to the tables of entries in `register` too, in the same transaction: opening a family is then
 * one look-up for each of its people and not one for each of their entries (docs/adr/0015).
 */
export function keepRegister(statements: Statements, bucket: string, written: readonly WrittenEntry[]): void {
  const number = findRegisterNumber(bucket)
  const ours = written.filter(({ type }) => isRegisterType(type))
  if (number === null || ours.length === 0) return
  const known = statements.prepare('SELECT entries FROM register WHERE number = ?').get(number)
  const registers = known === undefined ? {} : readHeld(HeldText.parse(known).entries)
  const types = new Map(Object.entries(registers[bucket] ?? {}))
  for (const entry of ours) {
    const others = (types.get(entry.type) ?? []).filter(({ id }) => id !== entry.row.id)
    types.set(
      entry.type,
      [...others, heldRow(entry)].toSorted((one, other) => (one.id < other.id ? -1 : 1))
    )
  }
  const entries = JSON.stringify(sorted({ ...registers, [bucket]: sorted(Object.fromEntries(types)) }))
  statements
    .prepare(
      'INSERT INTO register (number, entries) VALUES (?, ?) ON CONFLICT DO UPDATE SET entries = excluded.entries'
    )
    .run(number, entries)
}
