import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openPlain, plainLoad } from './plain/load.ts'
import { bulkLoad } from './world/bulkLoad.ts'
import type { Shape } from './world/family.ts'
import { schemaMark } from './world/schemaMark.ts'
import { listActs, planWorld, type World } from './world/world.ts'
import { openWorldFile, worldDevice } from './world/worldFile.ts'

export type Generated = {
  readonly world: World
  /** The encrypted case file of the product. */
  readonly path: string
  /** The same facts in a file of plain SQLite; null where nothing is compared. */
  readonly plainPath: string | null
  readonly megabytes: number
}

type Wish = { readonly families: number; readonly shape: Shape; readonly plain: boolean; readonly folder: string }

/** Both files of a world, made once for a folder: a folder that is kept saves the next run the minutes of making them. */
export async function generate({ families, shape, plain, folder }: Wish): Promise<Generated> {
  const world = planWorld(families, shape)
  const place = join(folder, `${families}-${shape}-${world.seed}-${schemaMark()}`)
  const path = join(place, 'case.db')
  const plainPath = plain ? join(place, 'plain.db') : null
  if (!existsSync(path)) await makeEncrypted(world, place, path)
  if (plainPath !== null && !existsSync(plainPath)) makePlain(world, plainPath)
  return { world, path, plainPath, megabytes: Math.round(statSync(path).size / 1024 / 1024) }
}

async function makeEncrypted(world: World, place: string, path: string): Promise<void> {
  const making = join(place, 'making')
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  const started = performance.now()
  const file = await openWorldFile(join(making, 'case.db'), 'create')
  const entries = bulkLoad(file, worldDevice(), listActs(world))
  file.close()
  renameSync(join(making, 'case.db'), path)
  rmSync(making, { recursive: true })
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(
    `made ${world.familyCount} families (${world.shape}), ${entries} entries, seed ${world.seed}, in ${seconds} s\n`
  )
}

function makePlain(world: World, path: string): void {
  rmSync(`${path}.making`, { force: true })
  const file = openPlain(`${path}.making`)
  plainLoad(file, listActs(world))
  file.close()
  renameSync(`${path}.making`, path)
}
