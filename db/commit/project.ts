import { z } from 'zod'
import { type Dot, parseDot } from '../../domain/commit/dot.ts'
import type { PutOperation } from '../../domain/commit/operations.ts'
import { type FieldState, type Head, mergeField, orderHeads } from '../../domain/merge/heads.ts'
import { entryKey } from '../../domain/merge/replica.ts'
import { readMarks } from '../../domain/merge/stamp.ts'
import type { RecordTypeName } from '../../domain/records/registry.ts'
import { commitState } from '../schema/syncTables.ts'
import { changeRow, protectiveRankOf, type RowChange, type StoredRow, shownValue } from './entryRow.ts'
import type { Statements } from './statements.ts'

const AlternativeRow = z.object({ val: z.string() })
const KillRow = z.object({ field: z.string(), dot: z.string() })
const StateRow = z.object({ st: z.number() })
const Row = z.looseObject({
  id: z.string(),
  bucket: z.string(),
  _d: z.string(),
  _fv: z.string().nullable(),
  _x: z.string().nullable()
})

export function findRow(statements: Statements, type: RecordTypeName, id: string): StoredRow | undefined {
  const row = statements.prepare(`SELECT * FROM "${type}" WHERE id = ?`).get(id)
  return row === undefined ? undefined : Row.parse(row)
}

function isMerged(statements: Statements, dot: Dot): boolean {
  const { device, n } = parseDot(dot)
  const found = statements.prepare('SELECT st FROM sync_commit WHERE dev = ? AND n = ?').get(device, n)
  if (found === undefined) return false
  const { st } = StateRow.parse(found)
  return st !== commitState.quarantined && st !== commitState.notApplied
}

/** Every value of one field that stands, with the values that are not shown. */
export function readHeads(
  statements: Statements,
  type: RecordTypeName,
  row: StoredRow,
  field: string,
  marks = readMarks(type, row)
): readonly Head[] {
  return (marks.get(field) ?? []).map(([dot, reading], index) => {
    if (index === 0) return { dot, reading, value: shownValue(type, row, field) }
    const other = statements
      .prepare('SELECT val FROM sync_alt WHERE rec = ? AND field = ? AND dot = ?')
      .get(entryKey(type, row.id), field, dot)
    return { dot, reading, value: z.json().parse(JSON.parse(AlternativeRow.parse(other).val)) }
  })
}

function writeAlternatives(statements: Statements, key: string, field: string, heads: readonly Head[]): void {
  statements.prepare('DELETE FROM sync_alt WHERE rec = ? AND field = ?').run(key, field)
  const insert = statements.prepare('INSERT INTO sync_alt (rec, field, dot, hlc, val) VALUES (?, ?, ?, ?, ?)')
  for (const head of heads.slice(1)) insert.run(key, field, head.dot, head.reading, JSON.stringify(head.value))
}

function writeKills(statements: Statements, key: string, field: string, before: FieldState, after: FieldState): void {
  for (const dot of after.killed) {
    if (before.killed.includes(dot)) continue
    statements.prepare('INSERT OR IGNORE INTO sync_kill (rec, field, dot) VALUES (?, ?, ?)').run(key, field, dot)
  }
}

function writeRow(
  statements: Statements,
  type: RecordTypeName,
  entry: { readonly id: string; readonly bucket: string; readonly isNew: boolean },
  { columns, stampColumns }: RowChange
): void {
  const names = [...columns.keys()]
  if (entry.isNew) {
    const list = ['id', 'bucket', '_d', '_fv', '_x', '_void', ...names]
    statements
      .prepare(
        `INSERT INTO "${type}" (${list.map(name => `"${name}"`).join(', ')}) VALUES (${list.map(() => '?').join(', ')})`
      )
      .run(entry.id, entry.bucket, ...stampColumns, ...columns.values())
    return
  }
  const assignments = ['_d', '_fv', '_x', '_void', ...names].map(name => `"${name}" = ?`).join(', ')
  statements
    .prepare(`UPDATE "${type}" SET ${assignments} WHERE id = ?`)
    .run(...stampColumns, ...columns.values(), entry.id)
}

/**
 * Merges one put into the row of its entry: the only place that writes the tables of entries, for own commits and for
 * those of others alike. Column names come from the registry, never from the commit.
 */
export function projectPut(
  statements: Statements,
  type: RecordTypeName,
  put: PutOperation,
  origin: { readonly bucket: string; readonly dot: Dot; readonly reading: string }
): void {
  const row = findRow(statements, type, put.i)
  const marks = row ? readMarks(type, row) : new Map()
  const key = entryKey(type, put.i)
  const kills = statements
    .prepare('SELECT field, dot FROM sync_kill WHERE rec = ?')
    .all(key)
    .map(kill => KillRow.parse(kill))
  const heads = new Map<string, readonly Head[]>()
  for (const [field, value] of Object.entries(put.f)) {
    const before: FieldState = {
      heads: row ? readHeads(statements, type, row, field, marks) : [],
      killed: kills.filter(kill => kill.field === field).map(kill => kill.dot)
    }
    const write = { dot: origin.dot, reading: origin.reading, value, replaces: put.x?.[field] ?? [] }
    const after = mergeField(before, write, dot => isMerged(statements, dot))
    const ordered = orderHeads(after.heads, protectiveRankOf(type, field))
    if (before.heads.length > 1 || ordered.length > 1) writeAlternatives(statements, key, field, ordered)
    writeKills(statements, key, field, before, after)
    heads.set(field, ordered)
  }
  const entry = { id: put.i, bucket: origin.bucket, isNew: row === undefined }
  writeRow(statements, type, entry, changeRow(type, row, heads))
}
