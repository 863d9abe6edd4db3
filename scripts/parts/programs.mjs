import { spawn } from 'node:child_process'
import { root } from './folders.mjs'

/**
 * @typedef {object} Finished
 * @property {number} code 127 when the program could not be started at all
 * @property {string} output
 */

/**
 * Runs a program to its end without standard input. With `show` its output goes straight to the terminal.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ folder?: string, env?: NodeJS.ProcessEnv, show?: boolean, seconds?: number }} [options]
 * @returns {Promise<Finished>}
 */
export function runProgram(program, words, options = {}) {
  const { folder = root, env = process.env, show = false, seconds } = options
  return new Promise(resolve => {
    const child = spawn(program, words, {
      cwd: folder,
      env,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      ...(seconds === undefined ? {} : { timeout: seconds * 1000, killSignal: 'SIGKILL' })
    })
    let output = ''
    const keep = (/** @type {Buffer} */ part) => {
      output += part.toString()
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', error => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs a program in the foreground of this one and passes on the signals that ask it to end.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function runInFront(program, words, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: root, env, stdio: 'inherit' })
    // A terminal sends Ctrl-C to both; this process only has to outlive the other one and tidy up after it.
    const stay = () => undefined
    const passOn = () => child.kill('SIGTERM')
    process.on('SIGINT', stay).on('SIGTERM', passOn).on('SIGHUP', passOn)
    const settle = () => process.off('SIGINT', stay).off('SIGTERM', passOn).off('SIGHUP', passOn)
    child.on('error', error => {
      settle()
      reject(error)
    })
    child.on('close', code => {
      settle()
      resolve(code ?? 1)
    })
  })
}

/**
 * Where a program lies on the search path, or `null`.
 *
 * @param {string} name
 */
export async function findProgram(name) {
  const { code, output } = await runProgram('/bin/sh', ['-c', `command -v ${name}`])
  return code === 0 ? output.trim() : null
}
