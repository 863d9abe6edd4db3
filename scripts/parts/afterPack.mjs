import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** What an unpackaged Electron runs instead of an app; in a package it would be a second way in. */
const STARTERS = ['app', 'default_app.asar']

/**
 * Called by electron-builder for the folder it has just put together.
 *
 * @param {{ appOutDir: string }} pack
 */
export async function afterPack({ appOutDir }) {
  const resources = path.join(appOutDir, 'resources')
  for (const name of readdirSync(appOutDir)) {
    if (name === 'version' || name === 'goldthread.json') rmSync(path.join(appOutDir, name))
  }
  for (const name of STARTERS) rmSync(path.join(resources, name), { recursive: true, force: true })
}
