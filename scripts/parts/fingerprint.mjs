import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * One digest over the name, size and time of every file in the given files and folders: quick, and changed by any edit.
 *
 * @param {string} base
 * @param {readonly string[]} places relative to the base; a missing one counts as empty
 */
export function fingerprint(base, places) {
  const digest = createHash('sha256')
  for (const place of places) for (const file of listFiles(path.join(base, place))) digest.update(describe(base, file))
  return digest.digest('hex')
}

/** @param {string} base @param {string} file */
function describe(base, file) {
  const { size, mtimeMs } = statSync(file)
  return `${path.relative(base, file)} ${size} ${mtimeMs}\n`
}

/** @param {string} place @returns {string[]} */
function listFiles(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  const names = readdirSync(place).sort()
  return names.flatMap(name => listFiles(path.join(place, name)))
}
