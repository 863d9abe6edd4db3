import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import { findBuildState } from '../../../db/commit/buildIndexes.ts'
import type { Store } from '../../../db/commit/store.ts'
import { writeJournal } from '../../../db/journal/journal.ts'
import type { OpenedFile } from '../../../db/open/openFile.ts'
import { keepBuildingIndexes } from '../../../electron/core/session/buildIndexes.ts'
import type { Generated } from '../generate.ts'
import { type Draw, drawFrom } from '../world/draw.ts'
import { sentences, surname } from '../world/words.ts'
import type { World } from '../world/world.ts'
import { openWorldFile } from '../world/worldFile.ts'
import { repeat } from './alternate.ts'
import { median, p95 } from './figures.ts'
import { openProduct } from './product.ts'
import { type Line, timedLine } from './report.ts'

/** As long as nobody has asked anything for a minute. */
const deserted = 60_000
const keystrokesApart = 200
const keystrokes = 100

/** A file from before the index: its notes are indexed as they are while somebody works and while nobody does, and then searched. */
export async function measureNotes({ path, world }: Generated, count: number): Promise<readonly Line[]> {
  const withNotes = await withManyNotes(path, world, count)
  const indexed = `${withNotes}.indexed`
  rmSync(indexed, { force: true })
  copyFileSync(withNotes, indexed)
  const building = await buildIndexes(indexed)
  const megabytes = Math.round((statSync(indexed).size - statSync(withNotes).size) / 1024 / 1024)
  const said = (what: string): Line => ({ what })
  const lines: Line[] = [
    said(`indexes of ${count} notes: ${megabytes} MB beside ${Math.round(statSync(withNotes).size / 1024 / 1024)} MB`),
    said(
      `built in ${Math.round(building.seconds)} s while nobody asks anything, in ${building.stretches.length} stretches`
    ),
    { what: 'one stretch while nobody asks', median: median(building.stretches), p95: p95(building.stretches) },
    timedLine('keystrokes to disk while it builds', building.typed, 15),
    { what: '  and before it builds', median: median(building.typedBefore), p95: p95(building.typedBefore) }
  ]
  const product = await openProduct(indexed)
  try {
    const draw = drawFrom(world.seed + 4)
    const queries = Array.from({ length: 60 }, (_, place) => queryAt(draw, place))
    for (const [who, workerId] of [
      ['whole service', world.service.headOfServiceId],
      ['one practitioner', world.service.workers[0]?.id ?? '']
    ] as const) {
      const ask = (turn: number) =>
        product.call(workerId, 'find.words', { words: queries[turn % queries.length] ?? '', limit: 20 })
      lines.push(timedLine(`words in notes, ${who}, in the core`, await repeat(ask, { turns: 300, warm: 60 }), 100))
    }
  } finally {
    await product.store.close()
    rmSync(indexed, { force: true })
  }
  return lines
}

/** A rare word, a rare with a common one, and a word that every tenth note holds. */
function queryAt(draw: Draw, place: number): string {
  const rare = surname(draw).replace(/-.*/, '')
  if (place % 3 === 0) return rare
  return place % 3 === 1 ? `${rare} school` : draw.oneOf(['breakfast', 'reading certificate', 'housing letters'])
}

/** The file of a world with so many notes beside it, made once for a folder. */
export async function withManyNotes(path: string, world: World, count: number): Promise<string> {
  const withNotes = path.replace(/case\.db$/, `notes-seen-${count}.db`)
  if (!existsSync(withNotes)) await addNotes(path, withNotes, world, count)
  return withNotes
}

async function addNotes(from: string, to: string, world: World, count: number): Promise<void> {
  const making = `${to}.making`
  rmSync(making, { force: true })
  copyFileSync(from, making)
  const file = await openWorldFile(making, 'open')
  const draw = drawFrom(world.seed + 5)
  const families = [...world.families()].map(({ id }) => id)
  const childOf = listFirstChildren(file.database)
  const note =
    file.database.prepare(`INSERT INTO note (id, bucket, _d, familyId, noteType, eventOn, finalisedAt, authorId,
    peopleSeenIds) VALUES (?, ?, '', ?, 'visit', ?, '2026-01-01T00:00:00.000Z', ?, ?)`)
  const seen = file.database.prepare(
    `INSERT INTO noteChild (id, bucket, _d, noteId, personId, seen) VALUES (?, ?, '', ?, ?, 'yes')`
  )
  const paragraph =
    file.database.prepare(`INSERT INTO noteParagraph (id, bucket, _d, noteId, words, shareClass, authorId)
    VALUES (?, ?, '', ?, ?, 'S3', ?)`)
  file.database.exec('BEGIN')
  for (let number = 0; number < count; number += 1) {
    const at = Date.parse('2024-01-08T08:00:00.000Z') + number * 100_000
    const familyId = families[number % families.length] ?? ''
    const authorId = draw.oneOf(world.service.workers).id
    const noteId = draw.id(at)
    const childId = childOf.get(familyId) ?? null
    const seenIds = JSON.stringify(childId === null ? [] : [childId])
    note.run(noteId, `f:${familyId}`, familyId, new Date(at).toISOString().slice(0, 10), authorId, seenIds)
    if (childId !== null) seen.run(draw.id(at), `f:${familyId}`, noteId, childId)
    const words = `${sentences(draw, 'She')} We met at ${surname(draw)}.`
    paragraph.run(draw.id(at), `f:${familyId}`, noteId, words, authorId)
    if (number % 20_000 === 19_999) file.database.exec('COMMIT; BEGIN')
  }
  file.database.exec('COMMIT')
  file.database.pragma('wal_checkpoint(TRUNCATE)')
  file.close()
  renameSync(making, to)
}

const ChildOfFamily = z.object({ familyId: z.string(), personId: z.string() })

/** One child of each family, whom every visit sees. */
function listFirstChildren(database: OpenedFile['database']): ReadonlyMap<string, string> {
  const rows = database
    .prepare(
      `SELECT m.familyId, min(m.personId) AS personId FROM familyMember AS m JOIN person AS p ON p.id = m.personId
       WHERE p.personKind = 'child' GROUP BY m.familyId`
    )
    .all()
  return new Map(rows.map(row => ChildOfFamily.parse(row)).map(({ familyId, personId }) => [familyId, personId]))
}

/** First beside somebody who types, and the rest while nobody is there. */
async function buildIndexes(path: string) {
  const product = await openProduct(path)
  const typedBefore = await typeOn(product.store)
  let lastAt = performance.now()
  const first = keepBuilding(product.store, () => performance.now() - lastAt)
  const typed = await typeOn(product.store, () => {
    lastAt = performance.now()
  })
  first.stop()
  const started = performance.now()
  const rest = keepBuilding(product.store, () => deserted)
  while ((await product.store.read(findBuildState)) !== null) await pause(500)
  const seconds = (performance.now() - started) / 1000
  rest.stop()
  await product.store.read(db => sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db))
  await product.store.close()
  return { seconds, stretches: rest.stretches, typed, typedBefore }
}

function keepBuilding(store: Store, quietMilliseconds: () => number) {
  const stretches: number[] = []
  const timed: Store = {
    ...store,
    writeLocal: async work => {
      const started = performance.now()
      const value = await store.writeLocal(work)
      stretches.push(performance.now() - started)
      return value
    }
  }
  const stop = keepBuildingIndexes({
    store: timed,
    quietMilliseconds,
    onError: error => {
      throw error
    }
  })
  return { stop, stretches }
}

/** What somebody types into one field, again and again, each time waiting for the disk. */
async function typeOn(store: Store, after = () => {}): Promise<readonly number[]> {
  const durations: number[] = []
  for (let turn = 0; turn < keystrokes; turn += 1) {
    await pause(keystrokesApart)
    const started = performance.now()
    await writeJournal(store, [
      { key: 'bench:typed', workerId: store.deviceId, value: `${'She said so. '.repeat(150)}${turn}` }
    ])
    durations.push(performance.now() - started)
    after()
  }
  return durations
}
