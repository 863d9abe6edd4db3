import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.mjs'
import { chromiumSwitches, runsAsRoot } from './chromiumSwitches.mjs'
import { cache, root } from './folders.mjs'
import { runInFront } from './programs.mjs'
import { CannotGoOn, speak } from './speak.mjs'
import { prepareSurroundings } from './surroundings.mjs'

const picture = path.join(cache, 'pictures/window.png')

/**
 * `npm start`: the app in its window; without a display it leaves a picture of the window for whoever cannot see it.
 *
 * @param {readonly string[]} words
 */
export async function start(words) {
  const once = words.includes('--once')
  const built = await build()
  if (!built.ok) throw new CannotGoOn(`The app could not be built:\n${built.output}`)
  if (built.fresh) speak('Built')
  const { electron, display, env } = await prepareSurroundings()
  const switches = chromiumSwitches({ virtualDisplay: display.virtual, asRoot: runsAsRoot() })
  speak(`Starting Goldthread in Electron ${electron.version}${display.virtual && !once ? ' (Ctrl-C ends it)' : ''}`)
  try {
    return await runInFront(electron.program, [...switches, root, ...words.filter(word => word !== '--once')], {
      ...env,
      ...(display.virtual || once ? withPicture() : {}),
      ...(once ? { GOLDTHREAD_ONCE: '1' } : {})
    })
  } finally {
    display.close()
  }
}

function withPicture() {
  mkdirSync(path.dirname(picture), { recursive: true })
  return { GOLDTHREAD_PICTURE: process.env.GOLDTHREAD_PICTURE ?? picture }
}
