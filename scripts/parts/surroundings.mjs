import { runsAsRoot } from './chromiumSwitches.mjs'
import { openDisplay } from './display.mjs'
import { electronProgram } from './electronProgram.mjs'
import { requireSandbox } from './sandbox.mjs'
import { speak } from './speak.mjs'
import { prepareWindowSystem } from './windowSystem.mjs'

/**
 * Electron, the libraries it links to and a screen: what every command that opens a window needs first.
 */
export async function prepareSurroundings() {
  const electron = await electronProgram()
  await prepareWindowSystem(electron.program)
  await requireSandbox(electron.program)
  const display = await openDisplay()
  if (display.virtual) speak('There is no display here: using a screen in memory (Xvfb)')
  if (runsAsRoot()) speak('Running as root: Chromium needs --no-sandbox, added for this run only')
  return { electron, display, env: windowEnvironment(electron.program, display.env) }
}

/**
 * @param {string} program
 * @param {NodeJS.ProcessEnv} displayEnvironment
 * @returns {NodeJS.ProcessEnv}
 */
function windowEnvironment(program, displayEnvironment) {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...inherited } = process.env
  return { ...inherited, ...displayEnvironment, GOLDTHREAD_ELECTRON: program, GOLDTHREAD_NODE: process.execPath }
}
