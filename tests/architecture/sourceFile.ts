import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/parts/folders.mjs'

/** A source by its place in the work tree (`db/open/openFile.ts`) and what it says. */
export type SourceFile = { readonly file: string; readonly text: string }

export const productRooms = ['electron', 'renderer', 'domain', 'db', 'resources', 'hub'] as const

/** Every TypeScript source of the product, in a steady order. */
export function listProductSources(): readonly SourceFile[] {
  return productRooms.flatMap(room => listSources(room, /\.tsx?$/))
}

/** The files below one folder of the work tree whose name fits; none when the folder does not exist yet. */
export function listSources(folder: string, name: RegExp): readonly SourceFile[] {
  return listNames(path.join(root, folder))
    .filter(file => name.test(file))
    .sort()
    .map(file => ({ file: `${folder}/${file}`, text: readFileSync(path.join(root, folder, file), 'utf8') }))
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => file.split(path.sep).join('/'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
