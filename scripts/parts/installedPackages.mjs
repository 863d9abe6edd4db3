/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, os?: unknown, cpu?: unknown }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm says it installed (its `node_modules/.package-lock.json`) is what the lock file names.
 * A package for another platform may be missing; nothing may be there in another version or in addition.
 *
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function isInstalledAsLocked(wanted, installed) {
  const there = installed.packages ?? {}
  const named = Object.entries(wanted.packages ?? {}).filter(([place]) => place !== '')
  const names = new Set(named.map(([place]) => place))
  if (Object.keys(there).some(place => !names.has(place))) return false
  return named.every(([place, locked]) => {
    const found = there[place]
    if (!found) return Boolean(locked.optional || locked.devOptional || locked.peer || locked.os || locked.cpu)
    return found.version === locked.version && found.integrity === locked.integrity
  })
}
