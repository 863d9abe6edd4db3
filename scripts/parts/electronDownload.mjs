import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cache, root } from './folders.mjs'
import { runProgram } from './programs.mjs'
import { speak } from './speak.mjs'

const folder = path.join(root, 'node_modules/electron')
const refusal = path.join(cache, 'electron-download-refused')
const DAY = 24 * 60 * 60 * 1000

/** Enough for a slow line; a network that refuses says so at once. */
const SECONDS_ALLOWED = 150

/** The program that Electron's own installer unpacked, or `null` while there is none. */
export function findDownloadedElectron() {
  const place = readIfThere(path.join(folder, 'path.txt'))
  const version = readIfThere(path.join(folder, 'dist/version'))
  if (place === null || version === null) return null
  const program = path.join(folder, 'dist', place)
  return existsSync(program) ? { program, version: version.trim().replace(/^v/, '') } : null
}

/** Lets Electron's own installer fetch it, unless this network refused within the last day. */
export async function tryDownload() {
  if (wasRefusedLately(findRefusedAt(), Date.now())) return
  speak('Fetching Electron from its makers')
  const { code } = await runProgram(process.execPath, [path.join(folder, 'install.js')], { seconds: SECONDS_ALLOWED })
  if (code === 0 && findDownloadedElectron() !== null) {
    rmSync(refusal, { force: true })
    return
  }
  mkdirSync(cache, { recursive: true })
  writeFileSync(
    refusal,
    'The network did not let Electron be fetched. Delete this file to try again before a day is over.\n'
  )
  speak('This network does not let it through (asked again after a day)')
}

/**
 * @param {number | null} refusedAt
 * @param {number} now
 */
export function wasRefusedLately(refusedAt, now) {
  return refusedAt !== null && now >= refusedAt && now - refusedAt < DAY
}

function findRefusedAt() {
  return existsSync(refusal) ? statSync(refusal).mtimeMs : null
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
