import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './folders.mjs'
import { isInstalledAsLocked } from './installedPackages.mjs'
import { installExactly } from './npm.mjs'
import { oneAtATime } from './oneAtATime.mjs'
import { speak } from './speak.mjs'

/** Installs the packages when they are missing or the lock file has changed; an install done by hand counts too. */
export async function preparePackages() {
  await oneAtATime('packages', async () => {
    if (isCurrent()) return
    speak('Installing the packages that package-lock.json names (a minute or two)')
    await installExactly(root)
  })
}

function isCurrent() {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  return isInstalledAsLocked(readLock(path.join(root, 'package-lock.json')), readLock(installed))
}

/** @param {string} file @returns {import('./installedPackages.mjs').Lock} */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
