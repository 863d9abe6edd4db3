import path from 'node:path'
import { build } from './build.mjs'
import { electronProgram } from './electronProgram.mjs'
import { root } from './folders.mjs'
import { runInFront } from './programs.mjs'
import { CannotGoOn, speak } from './speak.mjs'

/**
 * `npm run package`: the app as a folder that runs without this repository, around the Electron prepared here.
 *
 * @param {readonly string[]} words
 */
export async function packageApp(words) {
  const built = await build()
  if (!built.ok) throw new CannotGoOn(`The app could not be built:\n${built.output}`)
  const electron = await electronProgram()
  const builder = path.join(root, 'node_modules/electron-builder/cli.js')
  const code = await runInFront(process.execPath, [builder, ...builderWords(electron), ...words])
  if (code === 0 && electron.source === 'fallback') speak(forTrialOnly(electron.version))
  return code
}

/**
 * @param {import('./electronProgram.mjs').ElectronProgram} electron
 * @returns {string[]}
 */
export function builderWords(electron) {
  const around = [`-c.electronDist=${path.dirname(electron.program)}`, `-c.electronVersion=${electron.version}`]
  return ['--dir', '--publish', 'never', ...around]
}

/** @param {string} version */
function forTrialOnly(version) {
  return `This package is for trial on this computer only and must never be shipped: its Electron ${version} is old, gets no security fixes and cannot open a case file by itself.`
}
