import { spawn } from 'node:child_process'
import { CannotGoOn } from './speak.mjs'

/**
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} env what a program needs to be told to open its window there
 * @property {boolean} virtual no person can see it
 * @property {() => void} close
 */

/** @param {NodeJS.ProcessEnv} [env] @param {string} [platform] */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * The screen to open windows on: the computer's own, else a screen in memory that ends with this process.
 *
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  if (hasDisplay()) return { env: {}, virtual: false, close: () => undefined }
  return openDisplayInMemory()
}

/** @returns {Promise<Display>} */
export async function openDisplayInMemory() {
  const words = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const close = () => server.kill()
  process.once('exit', close)
  const number = await new Promise((resolve, reject) => {
    const fail = () => reject(new CannotGoOn('The screen in memory (Xvfb) did not start.'))
    server.once('error', fail)
    server.once('exit', fail)
    // -displayfd lets the server choose a free number itself; any other way two runs could choose the same.
    server.stdio[3]?.once('data', part => resolve(String(part).trim()))
  })
  server.removeAllListeners('exit')
  server.unref()
  return {
    env: { DISPLAY: `:${number}`, GOLDTHREAD_SCREEN: 'memory' },
    virtual: true,
    close: () => {
      process.off('exit', close)
      close()
    }
  }
}
