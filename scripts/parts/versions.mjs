import { CannotGoOn } from './speak.mjs'

/** The Node that builds, tests and, beside an old Electron, runs the core. */
export const NODE_WANTED = '24.0.0'

/** better-sqlite3 needs Node-API 10; an older Node does not refuse it but crashes. */
export const NODE_FOR_DATABASE = '22.14.0'

/**
 * Whether a dotted version is at least another one; `v24.1.0` and `24.1.0` mean the same.
 *
 * @param {string} version
 * @param {string} least
 */
export function isAtLeast(version, least) {
  const have = partsOf(version)
  const need = partsOf(least)
  for (let index = 0; index < 3; index += 1) {
    const difference = (have[index] ?? 0) - (need[index] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

/** @param {string} version */
function partsOf(version) {
  const found = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version)
  if (!found) throw new TypeError(`not a version: ${version}`)
  return found.slice(1).map(Number)
}

/**
 * Stops with a sentence instead of a crash when the running Node cannot open a Goldthread file.
 *
 * @param {string} [version]
 */
export function refuseNodeWithoutDatabase(version = process.versions.node) {
  if (isAtLeast(version, NODE_FOR_DATABASE)) return
  throw new CannotGoOn(
    `This is Node ${version}, and the database needs ${NODE_FOR_DATABASE} or newer. Use "npm test" or "npm start": they bring their own Node.`
  )
}
