import path from 'node:path'
import { runProgram } from './programs.mjs'
import { CannotGoOn } from './speak.mjs'

/**
 * Installs exactly what the lock file of a folder names. No package may run a script of its own while it is installed.
 *
 * @param {string} folder
 */
export async function installExactly(folder) {
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await runNpm(words, folder)
  if (code !== 0)
    throw new CannotGoOn(`npm could not install what ${path.join(folder, 'package-lock.json')} names:\n${output}`)
}

/**
 * @param {readonly string[]} words
 * @param {string} folder
 */
function runNpm(words, folder) {
  const own = process.env.npm_execpath
  const startedByNpm = own !== undefined && path.basename(own) === 'npm-cli.js'
  if (startedByNpm) return runProgram(process.execPath, [own, ...words], { folder })
  if (process.platform === 'win32') return runProgram('cmd.exe', ['/c', 'npm', ...words], { folder })
  return runProgram('npm', words, { folder })
}
