import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { runsAsRoot } from './chromiumSwitches.mjs'
import { runProgram } from './programs.mjs'
import { CannotGoOn } from './speak.mjs'

/**
 * Stops with the two commands to run where this system lets nobody but root build Chromium's sandbox (Ubuntu since
 * 23.10 does so). Starting without it is no way out: the window shows what others have sent.
 *
 * @param {string} program
 */
export async function requireSandbox(program) {
  if (process.platform !== 'linux' || runsAsRoot()) return
  const gate = path.join(path.dirname(program), 'chrome-sandbox')
  if (existsSync(gate) && opensForEveryone(statSync(gate))) return
  const { code } = await runProgram('unshare', ['--user', '--map-root-user', 'true'])
  if (code !== 0) throw new CannotGoOn(howToOpen(gate))
}

/** Owned by root and set to run as root. @param {{ uid: number, mode: number }} file */
export function opensForEveryone({ uid, mode }) {
  return uid === 0 && (mode & 0o4755) === 0o4755
}

/** @param {string} gate */
export function howToOpen(gate) {
  return [
    'This system does not let Chromium build its sandbox. Please run, then try again:',
    `  sudo chown root:root '${gate}'`,
    `  sudo chmod 4755 '${gate}'`
  ].join('\n')
}
