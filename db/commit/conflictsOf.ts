import type { Kysely } from 'kysely'
import { z } from 'zod'
import { parseDot } from '../../domain/commit/dot.ts'
import { distinctValues, type Head } from '../../domain/merge/heads.ts'
import { entryKey } from '../../domain/merge/replica.ts'
import { readMarks, type StampedRow } from '../../domain/merge/stamp.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import type { RecordTypeName } from '../../domain/records/registry.ts'
import type { Tables } from '../schema/tables.ts'
import { shownValue } from './entryRow.ts'

export type OtherVersion = {
  readonly field: string
  readonly value: Json
  readonly dot: string
  readonly workerId: string
  readonly writtenAt: string
}

export type WholeRow = StampedRow & {
  readonly id: string
  readonly bucket: string
  readonly _x: string | null
  readonly [column: string]: unknown
}

const Author = z.object({ u: z.string(), w: z.string() })

/** The values of an entry that nobody has chosen between, beside those shown. Two who wrote the same are no conflict. */
export async function conflictsOf(
  db: Kysely<Tables>,
  type: RecordTypeName,
  row: WholeRow
): Promise<readonly OtherVersion[]> {
  const contested = [...readMarks(type, row)].filter(([, heads]) => heads.length > 1)
  if (contested.length === 0) return []
  const rec = entryKey(type, row.id)
  const stored = await db.selectFrom('sync_alt').select(['field', 'dot', 'val']).where('rec', '=', rec).execute()
  const storedValue = (field: string, dot: string): Json => {
    const found = stored.find(other => other.field === field && other.dot === dot)
    return found ? z.json().parse(JSON.parse(found.val)) : null
  }
  const others: OtherVersion[] = []
  for (const [field, marks] of contested) {
    const heads: Head[] = marks.map(([dot, reading], index) => ({
      dot,
      reading,
      value: index === 0 ? shownValue(type, row, field) : storedValue(field, dot)
    }))
    for (const { dot, value } of distinctValues(heads).slice(1)) {
      others.push({ field, value, dot, ...(await findAuthor(db, dot)) })
    }
  }
  return others
}

async function findAuthor(db: Kysely<Tables>, dot: string): Promise<{ workerId: string; writtenAt: string }> {
  const { device, n } = parseDot(dot)
  const held = await db
    .selectFrom('sync_commit')
    .select('bytes')
    .where('dev', '=', device)
    .where('n', '=', n)
    .executeTakeFirst()
  if (!held) return { workerId: '', writtenAt: '' }
  const { u, w } = Author.parse(JSON.parse(Buffer.from(held.bytes).toString('utf8')))
  return { workerId: u, writtenAt: w }
}
