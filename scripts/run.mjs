import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { bench } from './parts/bench.mjs'
import { preparePackages } from './parts/install.mjs'
import { prepareNode } from './parts/nodeRuntime.mjs'
import { packageApp } from './parts/package.mjs'
import { pictures } from './parts/pictures.mjs'
import { runInFront } from './parts/programs.mjs'
import { closingLine } from './parts/results.mjs'
import { CannotGoOn, speak } from './parts/speak.mjs'
import { start } from './parts/start.mjs'
import { test, testLong } from './parts/tests.mjs'

/** @type {Readonly<Record<string, (words: readonly string[]) => Promise<number>>>} */
const COMMANDS = { start, test, 'test:long': testLong, bench, package: packageApp, pictures }

/** @param {readonly string[]} words */
async function run(words) {
  const [name = '', ...rest] = words
  const command = COMMANDS[name]
  if (!command) throw new CannotGoOn(`Say what to run: ${Object.keys(COMMANDS).join(', ')}`)
  const node = await prepareNode()
  if (node !== process.execPath) return runInFront(node, [fileURLToPath(import.meta.url), ...words])
  await preparePackages()
  return command(rest)
}

const words = process.argv.slice(2)
try {
  process.exitCode = await run(words)
} catch (error) {
  process.stderr.write(error instanceof CannotGoOn ? `${error.message}\n` : `${inspect(error)}\n`)
  // Whoever reads only the last line of a test run must not take a run that never began for a good one.
  if (words[0] === 'test' || words[0] === 'test:long') speak(closingLine({ passed: 0, failed: 1 }))
  process.exitCode = 1
}
