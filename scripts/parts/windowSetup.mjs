import { build } from './build.mjs'
import { hasDisplay, openDisplayInMemory } from './display.mjs'
import { prepareSurroundings } from './surroundings.mjs'

/**
 * Before the tests that open windows: a current build, Electron and a screen, also when vitest is started by hand; and a
 * second screen for the second window at a time, where screens are only memory.
 *
 * @returns {Promise<() => void>}
 */
export async function setup() {
  const built = await build()
  if (!built.ok) throw new Error(`there is no build to open:\n${built.output}`)
  const isPrepared = process.env.GOLDTHREAD_ELECTRON && process.env.GOLDTHREAD_NODE && hasDisplay()
  const own = isPrepared ? null : await prepareSurroundings()
  Object.assign(process.env, own?.env)
  const second = process.env.GOLDTHREAD_SCREEN === 'memory' ? await openDisplayInMemory() : null
  if (second) process.env.GOLDTHREAD_SECOND_DISPLAY = second.env.DISPLAY
  return () => {
    second?.close()
    own?.display.close()
  }
}
