import { existsSync } from 'node:fs'
import { APT_CALLS, whatToRun } from './debian.mjs'
import { hasDisplay } from './display.mjs'
import { missingLibraries } from './libraries.mjs'
import { oneAtATime } from './oneAtATime.mjs'
import { findProgram, runProgram } from './programs.mjs'
import { CannotGoOn, speak } from './speak.mjs'

/**
 * Makes sure that a window can open: the libraries Electron links to, a font, and a screen if there is none.
 *
 * @param {string} program
 */
export async function prepareWindowSystem(program) {
  if (process.platform !== 'linux') return
  await oneAtATime('window-system', async () => {
    const missing = await listMissing(program)
    if (missing.length === 0) return
    const hasApt = (await findProgram('apt-get')) !== null
    if (!hasApt || process.getuid?.() !== 0) throw new CannotGoOn(whatToRun(missing, hasApt))
    await installWithApt(missing)
    const stillMissing = await listMissing(program)
    if (stillMissing.length > 0) throw new CannotGoOn(whatToRun(stillMissing, hasApt))
  })
}

/** @param {string} program */
async function listMissing(program) {
  const { output } = await runProgram('ldd', [program])
  const missing = missingLibraries(output)
  if (!existsSync('/usr/share/fonts')) missing.push('fonts')
  if (!hasDisplay() && (await findProgram('Xvfb')) === null) missing.push('Xvfb')
  return missing
}

/** @param {readonly string[]} missing */
async function installWithApt(missing) {
  speak(
    `Installing what a window needs with apt-get (${missing.length} missing: ${missing.slice(0, 3).join(', ')} ...)`
  )
  for (const words of APT_CALLS) {
    const { code, output } = await runProgram('apt-get', words, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    })
    if (code !== 0) throw new CannotGoOn(`apt-get ${words[0]} failed:\n${output}`)
  }
}
