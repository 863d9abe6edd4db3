import { closeSync, copyFileSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { checkFile } from '../../../../db/open/copy.ts'
import { openFile } from '../../../../db/open/openFile.ts'
import { aFolder, aKey, createWithNotes, noteText, now } from '../../../integration/db/open/aCaseFile.ts'
import { chance } from './chance.ts'

export interface FlipCount {
  readonly detected: number
  readonly harmless: number
  readonly silentlyWrong: readonly number[]
  readonly wronglyRead: readonly number[]
}

const notes = 300

/** Flips one random bit of a closed case file again and again, and counts what opening, reading and checking make of it. */
export function countBitFlips(times: number, seed: number): FlipCount {
  const next = chance(seed)
  const folder = aFolder()
  const whole = join(folder.path, 'whole.gold')
  const file = createWithNotes(whole, notes)
  file.database.exec('DELETE FROM note WHERE number > 250')
  file.close()
  const size = readFileSync(whole).length
  const path = join(folder.path, 'flipped.gold')
  const count = { detected: 0, harmless: 0, silentlyWrong: [] as number[], wronglyRead: [] as number[] }
  for (let time = 0; time < times; time += 1) {
    for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
    copyFileSync(whole, path)
    const bit = next(size * 8)
    flip(path, bit)
    const seen = look(path)
    if (seen.readWrong) count.wronglyRead.push(bit)
    if (seen.detected) count.detected += 1
    else if (seen.readWrong) count.silentlyWrong.push(bit)
    else count.harmless += 1
  }
  folder.remove()
  return count
}

function look(path: string): { readonly detected: boolean; readonly readWrong: boolean } {
  const outcome = openFile({ path, key: aKey(), mode: 'open', knownVersion: 9, now })
  if (!outcome.ok) return { detected: true, readWrong: false }
  try {
    const readWrong = !readsRight(outcome.file.database.prepare('SELECT text FROM note ORDER BY number').pluck())
    return { detected: !checkFile(outcome.file, aKey()).ok, readWrong }
  } finally {
    outcome.file.close()
  }
}

/** True when every note is right or SQLite refuses to read: an error is an honest answer, another text is not. */
function readsRight(query: { all(): unknown[] }): boolean {
  try {
    const rows = query.all()
    return rows.length === 250 && rows.every((text, index) => text === noteText(index + 1))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT') return true
    throw error
  }
}

function flip(path: string, bit: number): void {
  const file = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, bit >> 3)
  byte[0] = (byte[0] ?? 0) ^ (1 << (bit & 7))
  writeSync(file, byte, 0, 1, bit >> 3)
  closeSync(file)
}
