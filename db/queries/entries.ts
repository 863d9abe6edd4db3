import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { millisecondsOf } from '../../domain/commit/clock.ts'
import { parseDot } from '../../domain/commit/dot.ts'
import { entryKey } from '../../domain/merge/replica.ts'
import { stampOf } from '../../domain/merge/stamp.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import { type RecordTypeName, recordTypeOf } from '../../domain/records/registry.ts'
import { type StoredRow, shownValue } from '../commit/entryRow.ts'
import type { Tables } from '../schema/tables.ts'

export type EntryFields = { readonly [field: string]: Json }

/** One entry as a reader sees it: its fields, the stamp that names them, and whether it was marked as an error. */
export type ReadEntry = {
  readonly type: RecordTypeName
  readonly id: string
  readonly bucket: string
  readonly stamp: string
  readonly fields: EntryFields
  readonly enteredInError: boolean
}

export type OtherValue = {
  readonly field: string
  readonly value: Json
  readonly writtenAt: string
  readonly workerId: string
}

export function readRow(type: RecordTypeName, row: StoredRow): ReadEntry {
  const fields: Record<string, Json> = {}
  for (const field of fieldsOf(type)) {
    // An empty column can only stand for something where a value that fits no column is kept beside it.
    if ((row[field] ?? null) === null && row._x === null) continue
    const value = shownValue(type, row, field)
    if (value !== null) fields[field] = value
  }
  return { type, id: row.id, bucket: row.bucket, stamp: stampOf(type, row), fields, enteredInError: row._void === 1 }
}

const fieldNames = new Map<RecordTypeName, readonly string[]>()

function fieldsOf(type: RecordTypeName): readonly string[] {
  const names = fieldNames.get(type) ?? Object.keys(recordTypeOf(type).fields)
  fieldNames.set(type, names)
  return names
}

export async function findEntry(db: Kysely<Tables>, type: RecordTypeName, id: string): Promise<ReadEntry | null> {
  const row = await db.selectFrom(type).selectAll().where('id', '=', id).executeTakeFirst()
  return row ? readRow(type, { ...row }) : null
}

/** The values nobody has chosen between yet, by entry: what else was written, when, and by whom. */
export async function listOtherValues(
  db: Kysely<Tables>,
  entries: readonly Pick<ReadEntry, 'type' | 'id'>[]
): Promise<ReadonlyMap<string, readonly OtherValue[]>> {
  const conflicted = await db.selectFrom('sync_alt').select('rec').limit(1).execute()
  if (conflicted.length === 0) return new Map()
  const keys = entries.map(entry => entryKey(entry.type, entry.id))
  const found = new Map<string, OtherValue[]>()
  for (let start = 0; start < keys.length; start += 500) {
    const rows = await db
      .selectFrom('sync_alt')
      .select(['rec', 'field', 'dot', 'hlc', 'val'])
      .where('rec', 'in', keys.slice(start, start + 500))
      .execute()
    for (const row of rows) {
      const other = {
        field: row.field,
        value: z.json().parse(JSON.parse(row.val)),
        writtenAt: new Date(millisecondsOf(row.hlc)).toISOString(),
        workerId: await findAuthor(db, row.dot)
      }
      found.set(row.rec, [...(found.get(row.rec) ?? []), other])
    }
  }
  return found
}

/** Who wrote the commit that a dot names; empty where this laptop no longer keeps it. */
async function findAuthor(db: Kysely<Tables>, dot: string): Promise<string> {
  const { device, n } = parseDot(dot)
  const found = await db
    .selectFrom('sync_commit')
    .select(sql<string>`json_extract(CAST(bytes AS TEXT), '$.u')`.as('author'))
    .where('dev', '=', device)
    .where('n', '=', n)
    .executeTakeFirst()
  return found?.author ?? ''
}
