import { randomBytes } from 'node:crypto'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFile } from '../../../../db/open/copy.ts'
import { aFolder, aKey, createWithNotes, noteText, reopen } from '../../../integration/db/open/aCaseFile.ts'
import { chance } from './chance.ts'

export interface CutCount {
  readonly wholePrefix: number
  readonly other: readonly string[]
  /** How many different numbers of commits came back: shows that the cuts fell in different places. */
  readonly lengths: number
}

const commits = 60

/** Cuts, or changes a bit of, the write-ahead log at random bytes and opens what is left. */
export function countWalCuts(times: number, seed: number): CutCount {
  const next = chance(seed)
  const folder = aFolder()
  const whole = join(folder.path, 'whole.gold')
  const writer = createWithNotes(whole, 0)
  writer.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const add = writer.database.prepare('INSERT INTO note VALUES (?, ?)')
  for (let number = 1; number <= commits; number += 1) add.run(number, noteText(number))
  const log = readFileSync(`${whole}-wal`)
  const path = join(folder.path, 'cut.gold')
  const lengths = new Set<number>()
  const other: string[] = []
  let wholePrefix = 0
  for (let time = 0; time < times; time += 1) {
    rmSync(`${path}-shm`, { force: true })
    copyFileSync(whole, path)
    const at = next(log.length + 1)
    writeFileSync(`${path}-wal`, damaged(log, at, next(3), next(5000)))
    const file = reopen(path)
    const texts = file.database.prepare('SELECT text FROM note ORDER BY number').pluck().all()
    const good = texts.every((text, index) => text === noteText(index + 1)) && checkFile(file, aKey()).ok
    file.close()
    lengths.add(texts.length)
    if (good) wholePrefix += 1
    else other.push(`byte ${at}`)
  }
  writer.close()
  folder.remove()
  return { wholePrefix, other, lengths: lengths.size }
}

function damaged(log: Buffer, at: number, kind: number, tail: number): Buffer {
  if (kind === 0) return log.subarray(0, at)
  if (kind === 1) return Buffer.concat([log.subarray(0, at), randomBytes(tail)])
  const flipped = Buffer.from(log)
  if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << (tail & 7))
  return flipped
}
