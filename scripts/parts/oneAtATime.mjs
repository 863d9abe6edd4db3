import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cache } from './folders.mjs'

/**
 * Two terminals may ask for the same preparation at once; the second waits, then finds it done.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {string} [folder]
 * @returns {Promise<T>}
 */
export async function oneAtATime(name, work, folder = cache) {
  const lock = path.join(folder, `${name}.lock`)
  mkdirSync(folder, { recursive: true })
  while (!take(lock)) {
    if (isLeftBehind(lock)) rmSync(lock, { force: true })
    else await wait(200)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** A process that was killed cannot take its lock away. @param {string} lock */
function isLeftBehind(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'))
    if (!Number.isInteger(owner) || owner <= 0) return false
    process.kill(owner, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
