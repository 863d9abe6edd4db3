import { build } from './build.mjs'
import { hasDisplay } from './display.mjs'
import { prepareSurroundings } from './surroundings.mjs'

/**
 * Before the tests that open windows: a current build, Electron and a screen, also when vitest is started by hand.
 *
 * @returns {Promise<() => void>}
 */
export async function setup() {
  const built = await build()
  if (!built.ok) throw new Error(`there is no build to open:\n${built.output}`)
  if (process.env.GOLDTHREAD_ELECTRON && process.env.GOLDTHREAD_NODE && hasDisplay()) return () => undefined
  const { display, env } = await prepareSurroundings()
  Object.assign(process.env, env)
  return display.close
}
