import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { checkFile } from '../../../../db/open/copy.ts'
import { aFolder, aKey, create, reopen } from '../../../integration/db/open/aCaseFile.ts'
import { chance } from './chance.ts'

export interface WriterKillCount {
  readonly lost: readonly string[]
  readonly halves: readonly string[]
  readonly acknowledged: number
}

/** Kills a writing process again and again on the same file (F1): every number it said must be there, whole. */
export async function countWriterKills(times: number, seed: number): Promise<WriterKillCount> {
  const next = chance(seed)
  const folder = aFolder()
  const path = join(folder.path, 'case.gold')
  const first = create(path)
  first.database.exec('CREATE TABLE note (number INTEGER PRIMARY KEY, text TEXT); CREATE TABLE look (number INTEGER)')
  first.close()
  const lost: string[] = []
  const halves: string[] = []
  let acknowledged = 0
  for (let time = 0; time < times; time += 1) {
    acknowledged = Math.max(acknowledged, await lastSaid(path, next(100)))
    const file = reopen(path)
    const ask = (text: string) => Number(file.database.prepare(text).pluck().get())
    const notes = ask('SELECT count(*) FROM note')
    if (notes < acknowledged || ask('SELECT max(number) FROM note') !== notes) lost.push(`kill ${time}`)
    if (ask('SELECT count(*) FROM note JOIN look USING (number)') !== notes) halves.push(`kill ${time}`)
    if (ask('SELECT count(*) FROM look') !== notes || !checkFile(file, aKey()).ok) halves.push(`kill ${time}`)
    file.close()
  }
  folder.remove()
  return { lost, halves, acknowledged }
}

async function lastSaid(path: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'children', 'writing.ts'), path])
  let said = ''
  child.stdout.on('data', chunk => {
    said += String(chunk)
  })
  const ended = once(child, 'close')
  await once(child.stdout, 'data')
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await ended
  clearTimeout(timer)
  const whole = said.slice(0, said.lastIndexOf('\n')).split('\n')
  return Number(whole.at(-1))
}
