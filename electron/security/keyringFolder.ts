import { close, fsync, open, readFile, rename, rm, writeFile } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The few things a keyring asks of the disk; each may be the last one before a power cut. */
export interface KeyringFolder {
  /** One folder, one name: unlocks of the same keyring wait for each other. */
  readonly name: string
  findFile(name: string): Promise<Uint8Array | null>
  writeFile(name: string, bytes: Uint8Array): Promise<void>
  syncFile(name: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(name: string): Promise<void>
  syncFolder(): Promise<void>
}

const sync = promisify(fsync)
const openPath = promisify(open)
const closeFile = promisify(close)

/** The worker's own folder on this computer. */
export function keyringFolder(path: string): KeyringFolder {
  return {
    name: path,
    findFile: name => findFile(join(path, name)),
    writeFile: (name, bytes) => promisify(writeFile)(join(path, name), bytes, { mode: 0o600 }),
    syncFile: name => syncPath(join(path, name), 'r+'),
    rename: (from, to) => promisify(rename)(join(path, from), join(path, to)),
    remove: name => promisify(rm)(join(path, name), { force: true }),
    // Windows cannot sync a folder and writes names through by itself.
    syncFolder: async () => (process.platform === 'win32' ? undefined : syncPath(path, 'r'))
  }
}

/** New file, sync, rename, sync folder: a power cut at any point leaves the old bytes or the new ones. */
export async function replaceFile(folder: KeyringFolder, name: string, bytes: Uint8Array): Promise<void> {
  await folder.writeFile(`${name}.new`, bytes)
  await folder.syncFile(`${name}.new`)
  await folder.rename(`${name}.new`, name)
  await folder.syncFolder()
}

async function findFile(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await promisify(readFile)(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function syncPath(path: string, flags: string): Promise<void> {
  const file = await openPath(path, flags)
  try {
    await sync(file)
  } finally {
    await closeFile(file)
  }
}
