import { z } from 'zod'
import type { RecordTypeName } from '../../domain/records/registry.ts'
import type { StoredRow } from './entryRow.ts'
import { findRow } from './project.ts'
import type { Statements } from './statements.ts'

/** Types whose words are searched, in the order in which a file is indexed. */
export const wordTypes = [
  'note',
  'noteParagraph',
  'noteAddendum',
  'chronologyEvent',
  'answer'
] as const satisfies readonly RecordTypeName[]
export type WordType = (typeof wordTypes)[number]

const isWordType = (type: RecordTypeName): type is WordType => wordTypes.some(one => one === type)

/** Entries touched since the words were last written, with the text that the index holds of them. */
export type TouchedWords = Map<string, { readonly type: WordType; readonly id: string; readonly before: string }>

const KeyRow = z.object({ number: z.number() })
const LeastRow = z.object({ least: z.number().nullable() })

/** What is written from now on comes after it; the places before it are left for what is indexed later, newest first. */
const firstNumber = 1_000_000_000

/** To be called before an entry changes: the index keeps no text, so only the old words can take themselves out. */
export function noteWordsBefore(
  statements: Statements,
  touched: TouchedWords,
  { type, id }: { readonly type: RecordTypeName; readonly id: string }
): void {
  if (!isWordType(type) || touched.has(id)) return
  const row = findRow(statements, type, id)
  touched.set(id, { type, id, before: row === undefined ? '' : wordsOf(type, row) })
}

export function indexTouchedWords(statements: Statements, touched: TouchedWords): void {
  for (const { type, id, before } of touched.values()) {
    const row = findRow(statements, type, id)
    const after = row === undefined ? '' : wordsOf(type, row)
    if (before !== after) replaceWords(statements, { type, id, bucket: row?.bucket ?? '', before, after })
  }
  touched.clear()
}

type Replacement = {
  readonly type: WordType
  readonly id: string
  readonly bucket: string
  readonly before: string
  readonly after: string
}

function replaceWords(statements: Statements, { type, id, bucket, before, after }: Replacement): void {
  const found = statements.prepare('SELECT number FROM wordFindKey WHERE id = ?').get(id)
  const known = found === undefined ? null : KeyRow.parse(found).number
  if (known !== null) {
    statements.prepare(`INSERT INTO wordFind (wordFind, rowid, words) VALUES ('delete', ?, ?)`).run(known, before)
    if (after === '') statements.prepare('DELETE FROM wordFindKey WHERE number = ?').run(known)
  }
  if (after === '') return
  const number = known ?? addKey(statements, { type, id, bucket })
  statements.prepare('INSERT INTO wordFind (rowid, words) VALUES (?, ?)').run(number, after)
}

function addKey(statements: Statements, { type, id, bucket }: Pick<Replacement, 'type' | 'id' | 'bucket'>) {
  return statements
    .prepare(
      `INSERT INTO wordFindKey (number, type, id, bucket)
        VALUES (max(coalesce((SELECT max(number) FROM wordFindKey), 0) + 1, ${firstNumber}), ?, ?, ?)`
    )
    .run(type, id, bucket).lastInsertRowid
}

/** The place before which nothing stands. */
export function oldestNumber(statements: Statements): number {
  const { least } = LeastRow.parse(statements.prepare('SELECT min(number) AS least FROM wordFindKey').get())
  return Math.min(least ?? firstNumber, firstNumber)
}

/** For an entry from before the index: writes its words at this place, where they do not stand yet. */
export function indexWordsOf(statements: Statements, type: WordType, row: StoredRow, number: number): void {
  const after = wordsOf(type, row)
  if (after === '' || statements.prepare('SELECT 1 FROM wordFindKey WHERE id = ?').get(row.id) !== undefined) return
  statements
    .prepare('INSERT INTO wordFindKey (number, type, id, bucket) VALUES (?, ?, ?, ?)')
    .run(number, type, row.id, row.bucket)
  statements.prepare('INSERT INTO wordFind (rowid, words) VALUES (?, ?)').run(number, after)
}

/** The text of one entry as it stands; an entry in error has none. Changing this needs a new version of the index. */
export function wordsOf(type: WordType, row: StoredRow): string {
  if (row._void === 1) return ''
  const text = (field: string) => (typeof row[field] === 'string' ? row[field] : '')
  switch (type) {
    case 'note':
      return text('title')
    case 'noteParagraph':
    case 'noteAddendum':
      return text('words')
    case 'chronologyEvent':
      return [text('what'), text('significance')].filter(Boolean).join('\n')
    case 'answer':
      return text('given') === '' ? '' : narrativesIn(JSON.parse(text('given'))).join('\n')
  }
}

/** Written words only: ids, dates and codes of lists are no text, and nobody looks for them. */
export function narrativesIn(given: unknown): readonly string[] {
  if (typeof given === 'string') return /[\s\p{Lu}]/u.test(given) ? [given] : []
  if (Array.isArray(given)) return given.flatMap(narrativesIn)
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(narrativesIn) : []
}
