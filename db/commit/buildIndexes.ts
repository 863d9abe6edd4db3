import { z } from 'zod'
import { indexPersonFind } from './personFind.ts'
import { findRow } from './project.ts'
import type { Statements } from './statements.ts'
import { indexWordsOf, wordTypes } from './wordFind.ts'

/** Raised when what an index holds changes: an index of an older version is emptied and made anew. */
const versions = { people: 1, words: 1 } as const
type IndexName = keyof typeof versions
const names: readonly IndexName[] = ['people', 'words']
const typesOf = { people: ['person'], words: wordTypes } as const

const BuildRow = z.object({ version: z.number(), type: z.string(), lastId: z.string(), whole: z.number() })
const IdRow = z.object({ id: z.string() })
const CountRow = z.object({ count: z.number() })

/** How many entries one question fetches; a slice of time ends between two entries, never within one. */
const page = 50

/**
 * Works on the search indexes for so long and then stops, so that a file from before them, or one that came with a
 * sync, is indexed while it is in use. Answers whether everything is done; the next call goes on where this one ended.
 */
export function buildIndexSlice(statements: Statements, milliseconds: number, ticks: () => number): boolean {
  const end = ticks() + milliseconds
  for (const name of names) {
    while (!isWhole(statements, name)) {
      if (!buildPage(statements, name, () => ticks() >= end)) return false
    }
  }
  return true
}

/** Which entries still wait for their words; all zero where the indexes are whole. */
export function indexProgress(statements: Statements): { readonly done: number; readonly total: number } {
  const counts = names.flatMap(name => {
    const state = findState(statements, name)
    return typesOf[name].map(type => {
      const count = (where: string, ...values: readonly string[]) =>
        CountRow.parse(statements.prepare(`SELECT count(*) AS count FROM "${type}" ${where}`).get(...values)).count
      const types: readonly string[] = typesOf[name]
      const place = types.indexOf(type) - types.indexOf(state?.type ?? '')
      if (state?.whole === 1) return { done: 0, total: 0 }
      const total = count('')
      return { total, done: place < 0 ? total : place > 0 ? 0 : count('WHERE id <= ?', state?.lastId ?? '') }
    })
  })
  const sum = (pick: (one: (typeof counts)[number]) => number) => counts.reduce((all, one) => all + pick(one), 0)
  return { done: sum(one => one.done), total: sum(one => one.total) }
}

function findState(statements: Statements, name: IndexName) {
  const found = statements.prepare('SELECT version, type, lastId, whole FROM indexBuild WHERE name = ?').get(name)
  return found === undefined ? null : BuildRow.parse(found)
}

function isWhole(statements: Statements, name: IndexName): boolean {
  const state = findState(statements, name)
  return state?.version === versions[name] && state.whole === 1
}

/** One page of entries; false when time ran out. */
function buildPage(statements: Statements, name: IndexName, isOver: () => boolean): boolean {
  const known = findState(statements, name)
  if (known?.version !== versions[name]) {
    empty(statements, name)
    keepState(statements, name, { type: typesOf[name][0], lastId: '', whole: 0 })
  }
  const state = findState(statements, name)
  const types = typesOf[name]
  const type = types.find(one => one === state?.type) ?? types[0]
  const rows = statements
    .prepare(`SELECT id FROM "${type}" WHERE id > ? ORDER BY id LIMIT ${page}`)
    .all(state?.lastId ?? '')
    .map(row => IdRow.parse(row))
  for (const { id } of rows) {
    indexOne(statements, type, id)
    if (!isOver()) continue
    keepState(statements, name, { type, lastId: id, whole: 0 })
    return false
  }
  const last = rows.at(-1)
  const order: readonly string[] = types
  const next = types[order.indexOf(type) + 1]
  if (last !== undefined) keepState(statements, name, { type, lastId: last.id, whole: 0 })
  else if (next !== undefined) keepState(statements, name, { type: next, lastId: '', whole: 0 })
  else keepState(statements, name, { type, lastId: '', whole: 1 })
  return !isOver()
}

function indexOne(statements: Statements, type: 'person' | (typeof wordTypes)[number], id: string): void {
  if (type === 'person') {
    indexPersonFind(statements, id)
    return
  }
  const row = findRow(statements, type, id)
  if (row !== undefined) indexWordsOf(statements, type, row)
}

function empty(statements: Statements, name: IndexName): void {
  if (name === 'people') {
    statements.prepare('DELETE FROM personFind').run()
    return
  }
  statements.prepare(`INSERT INTO wordFind (wordFind) VALUES ('delete-all')`).run()
  statements.prepare('DELETE FROM wordFindKey').run()
}

type Kept = { readonly type: string; readonly lastId: string; readonly whole: number }

function keepState(statements: Statements, name: IndexName, { type, lastId, whole }: Kept): void {
  statements
    .prepare('INSERT OR REPLACE INTO indexBuild (name, version, type, lastId, whole) VALUES (?, ?, ?, ?, ?)')
    .run(name, versions[name], type, lastId, whole)
}
