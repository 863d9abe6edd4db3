import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { buildIndexSlice } from '../../../db/commit/buildIndexes.ts'
import { cacheStatements } from '../../../db/commit/statements.ts'
import type { Generated } from '../generate.ts'
import { type Draw, drawFrom } from '../world/draw.ts'
import { sentences, surname } from '../world/words.ts'
import type { World } from '../world/world.ts'
import { openWorldFile } from '../world/worldFile.ts'
import { repeat } from './alternate.ts'
import { median, p95 } from './figures.ts'
import { openProduct } from './product.ts'
import { type Line, timedLine } from './report.ts'

const slice = 10

/** A file from before the index: its notes are indexed in slices, as they are while somebody works, and then searched. */
export async function measureNotes({ path, world }: Generated, count: number): Promise<readonly Line[]> {
  const withNotes = path.replace(/case\.db$/, `notes-${count}.db`)
  if (!existsSync(withNotes)) await addNotes(path, withNotes, world, count)
  const indexed = `${withNotes}.indexed`
  rmSync(indexed, { force: true })
  copyFileSync(withNotes, indexed)
  const built = await buildIndexes(indexed)
  const megabytes = Math.round((statSync(indexed).size - statSync(withNotes).size) / 1024 / 1024)
  const said = (what: string): Line => ({ what })
  const lines: Line[] = [
    said(`indexes of ${count} notes: ${megabytes} MB beside ${Math.round(statSync(withNotes).size / 1024 / 1024)} MB`),
    said(`built in ${Math.round(built.seconds)} s of slices of ${slice} ms, ${built.slices.length} of them`),
    { what: 'one slice, its commit not counted', median: median(built.slices), p95: p95(built.slices) }
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

async function addNotes(from: string, to: string, world: World, count: number): Promise<void> {
  const making = `${to}.making`
  rmSync(making, { force: true })
  copyFileSync(from, making)
  const file = await openWorldFile(making, 'open')
  const draw = drawFrom(world.seed + 5)
  const families = [...world.families()].map(({ id }) => id)
  const note =
    file.database.prepare(`INSERT INTO note (id, bucket, _d, familyId, noteType, eventOn, finalisedAt, authorId)
    VALUES (?, ?, '', ?, 'visit', ?, '2026-01-01T00:00:00.000Z', ?)`)
  const paragraph =
    file.database.prepare(`INSERT INTO noteParagraph (id, bucket, _d, noteId, words, shareClass, authorId)
    VALUES (?, ?, '', ?, ?, 'S3', ?)`)
  file.database.exec('BEGIN')
  for (let number = 0; number < count; number += 1) {
    const at = Date.parse('2024-01-08T08:00:00.000Z') + number * 100_000
    const familyId = families[number % families.length] ?? ''
    const authorId = draw.oneOf(world.service.workers).id
    const noteId = draw.id(at)
    note.run(noteId, `f:${familyId}`, familyId, new Date(at).toISOString().slice(0, 10), authorId)
    const words = `${sentences(draw, 'She')} We met at ${surname(draw)}.`
    paragraph.run(draw.id(at), `f:${familyId}`, noteId, words, authorId)
    if (number % 20_000 === 19_999) file.database.exec('COMMIT; BEGIN')
  }
  file.database.exec('COMMIT')
  file.database.pragma('wal_checkpoint(TRUNCATE)')
  file.close()
  renameSync(making, to)
}

async function buildIndexes(path: string) {
  const file = await openWorldFile(path, 'open')
  const statements = cacheStatements(file)
  const slices: number[] = []
  const started = performance.now()
  for (let whole = false; !whole; ) {
    statements.prepare('BEGIN IMMEDIATE').run()
    const begun = performance.now()
    whole = buildIndexSlice(statements, slice, () => performance.now())
    slices.push(performance.now() - begun)
    statements.prepare('COMMIT').run()
  }
  const seconds = (performance.now() - started) / 1000
  file.database.pragma('wal_checkpoint(TRUNCATE)')
  file.close()
  return { seconds, slices }
}
