import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkFile } from '../../../../db/open/copy.ts'
import { migrate } from '../../../../db/open/migrate.ts'
import { aFolder, aKey, create, reopen } from '../../../integration/db/open/aCaseFile.ts'
import { chance } from './chance.ts'
import { slowMigrations } from './slowMigrations.ts'

export interface KillCount {
  readonly whole: number
  readonly between: readonly string[]
  readonly versions: readonly number[]
}

/** Kills a migration from version 1 to 4 after a random time; what is left must be one of the versions, whole. */
export async function countMigrationKills(times: number, seed: number): Promise<KillCount> {
  const next = chance(seed)
  const folder = aFolder()
  const start = join(folder.path, 'start.gold')
  const first = create(start)
  await migrate(first, slowMigrations.slice(0, 1))
  first.close()
  const untouched = join(folder.path, 'untouched.gold')
  copyFileSync(start, untouched)
  const duration = await killMigration(untouched, 60_000)
  const between: string[] = []
  const versions = new Set<number>()
  let whole = 0
  for (let time = 0; time < times; time += 1) {
    const path = join(folder.path, `case${time}.gold`)
    copyFileSync(start, path)
    await killMigration(path, next(duration))
    const file = reopen(path)
    const { version } = file
    versions.add(version)
    const sound = checkFile(file, aKey()).ok && rowsAre(file, version) && (version === 1 || hasCopy(path))
    const after = await migrate(file, slowMigrations)
    if (sound && after.ok && rowsAre(file, 4)) whole += 1
    else between.push(`kill ${time} at version ${version}`)
    file.close()
  }
  folder.remove()
  return { whole, between, versions: [...versions].sort() }
}

/** Answers how long it ran, so that kills can fall on every part of a run on this computer. */
async function killMigration(path: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'children', 'migrating.ts'), path])
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  const start = performance.now()
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await ended
  clearTimeout(timer)
  return Math.ceil(performance.now() - start)
}

function hasCopy(path: string): boolean {
  return existsSync(`${path}.before-1`)
}

function rowsAre(file: ReturnType<typeof reopen>, version: number): boolean {
  const row = file.database.prepare('SELECT count(*), min(seen), max(seen), max(step) FROM line').raw().get()
  return JSON.stringify(row) === JSON.stringify([version * 1000, version, version, version])
}
