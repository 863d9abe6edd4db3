import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../schema/tables.ts'
import { indexPersonFind, isPersonFindIndexed } from './personFind.ts'
import { findRow } from './project.ts'
import type { Statements } from './statements.ts'
import { indexWordsOf, oldestNumber, type WordType, wordTypes } from './wordFind.ts'

/** Raised when what an index holds changes: an index of an older version is emptied and made anew. */
const versions = { people: 1, words: 1 } as const
type IndexName = keyof typeof versions
const names = ['people', 'words'] as const satisfies readonly IndexName[]

/** What is read in one go. Ids of the first two say when an entry was made; those of answers come from a digest. */
export const buildParts = ['people', 'notes', 'answers'] as const
export type BuildPart = (typeof buildParts)[number]
const firstParts = { people: 'people', words: 'notes' } as const satisfies { readonly [Name in IndexName]: BuildPart }
const datedTypes: readonly WordType[] = wordTypes.filter(type => type !== 'answer')

/** A file whose parts had other names begins anew from the top; what stands in the index already is passed over. */
const BuildRow = z
  .object({ name: z.enum(names), version: z.number(), type: z.string(), lastId: z.string(), whole: z.number() })
  .transform(({ name, type, ...row }) => {
    const part = buildParts.find(one => one === type)
    return part === undefined ? { ...row, part: firstParts[name], lastId: '' } : { ...row, part }
  })
const IdRow = z.object({ type: z.enum(wordTypes), id: z.string() })
const PersonRow = z.object({ id: z.string() })

/** Beyond every id. */
const end = '~'

/**
 * Works on the search indexes for so long and then stops, so that a file from before them, or one that came with a
 * sync, is indexed while it is in use. Answers whether everything is done; the next call goes on where this one ended.
 */
export function buildIndexSlice(statements: Statements, milliseconds: number, ticks: () => number): boolean {
  const over = ticks() + milliseconds
  for (const name of names) {
    while (!isWhole(statements, name)) {
      buildPage(statements, name, pageOf(milliseconds))
      if (ticks() >= over) return names.every(one => isWhole(statements, one))
    }
  }
  return true
}

/** A page is finished once it is begun, and each leaves a segment of the index of its own: some, but few, to a slice. */
const pageOf = (milliseconds: number) => Math.min(800, Math.max(20, Math.round(milliseconds * 2)))

/** The first index that is not whole, and how far it has come; null where all of them are. Nothing is counted for it. */
export async function findBuildState(
  db: Kysely<Tables>
): Promise<{ readonly part: BuildPart; readonly lastId: string } | null> {
  const rows = await db.selectFrom('indexBuild').selectAll().execute()
  for (const name of names) {
    const row = rows.find(one => one.name === name)
    const state = row?.version === versions[name] ? BuildRow.parse(row) : null
    if (state === null) return { part: firstParts[name], lastId: '' }
    if (state.whole === 0) return { part: state.part, lastId: state.lastId }
  }
  return null
}

function findState(statements: Statements, name: IndexName) {
  const found = statements.prepare('SELECT name, version, type, lastId, whole FROM indexBuild WHERE name = ?').get(name)
  return found === undefined ? null : BuildRow.parse(found)
}

function isWhole(statements: Statements, name: IndexName): boolean {
  const state = findState(statements, name)
  return state?.version === versions[name] && state.whole === 1
}

function buildPage(statements: Statements, name: IndexName, length: number): void {
  const known = findState(statements, name)
  const part = known?.version === versions[name] ? known.part : firstParts[name]
  const isNew = known?.version !== versions[name]
  if (isNew) empty(statements, name)
  const lastId = isNew || known.lastId === '' ? null : known.lastId
  if (name === 'people') {
    const last = indexPeople(statements, lastId ?? '', length)
    keepState(statements, name, { part, lastId: last ?? lastId ?? '', whole: last === null ? 1 : 0 })
    return
  }
  const last = indexTexts(statements, part === 'answers' ? ['answer'] : datedTypes, lastId ?? end, length)
  if (last !== null) keepState(statements, name, { part, lastId: last, whole: 0 })
  else keepState(statements, name, { part: 'answers', lastId: '', whole: part === 'answers' ? 1 : 0 })
}

/** Answers the id it came to, or null where nobody was left. */
function indexPeople(statements: Statements, after: string, length: number): string | null {
  const ids = statements
    .prepare('SELECT id FROM person WHERE id > ? ORDER BY id LIMIT ?')
    .all(after, length)
    .map(row => PersonRow.parse(row).id)
  for (const id of ids) if (!isPersonFindIndexed(statements, id)) indexPersonFind(statements, id)
  return ids.at(-1) ?? null
}

/**
 * The newest first: what was written last is looked for most. Their places in the index go downwards from page to page,
 * so that one order of places is the order of time; within a page upwards, as the index wants to be fed.
 */
function indexTexts(statements: Statements, types: readonly WordType[], before: string, length: number): string | null {
  const parts = types.map(
    type => `SELECT * FROM (SELECT '${type}' AS type, id FROM "${type}" WHERE id < ? ORDER BY id DESC LIMIT ?)`
  )
  const found = statements
    .prepare(`${parts.join(' UNION ALL ')} ORDER BY id DESC LIMIT ?`)
    .all(...types.flatMap(() => [before, length]), length)
    .map(row => IdRow.parse(row))
  let number = oldestNumber(statements) - found.length
  for (const { type, id } of found.toReversed()) {
    const row = findRow(statements, type, id)
    if (row !== undefined) indexWordsOf(statements, type, row, number)
    number += 1
  }
  return found.at(-1)?.id ?? null
}

function empty(statements: Statements, name: IndexName): void {
  if (name === 'people') {
    statements.prepare('DELETE FROM personFind').run()
    return
  }
  statements.prepare(`INSERT INTO wordFind (wordFind) VALUES ('delete-all')`).run()
  statements.prepare('DELETE FROM wordFindKey').run()
}

type Kept = { readonly part: BuildPart; readonly lastId: string; readonly whole: number }

function keepState(statements: Statements, name: IndexName, { part, lastId, whole }: Kept): void {
  statements
    .prepare('INSERT OR REPLACE INTO indexBuild (name, version, type, lastId, whole) VALUES (?, ?, ?, ?, ?)')
    .run(name, versions[name], part, lastId, whole)
}
