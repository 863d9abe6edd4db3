import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { bench } from './parts/bench.mjs'
import { preparePackages } from './parts/install.mjs'
import { prepareNode } from './parts/nodeRuntime.mjs'
import { packageApp } from './parts/package.mjs'
import { runInFront } from './parts/programs.mjs'
import { CannotGoOn } from './parts/speak.mjs'
import { start } from './parts/start.mjs'
import { test, testLong } from './parts/tests.mjs'

/** @type {Readonly<Record<string, (words: readonly string[]) => Promise<number>>>} */
const COMMANDS = { start, test, 'test:long': testLong, bench, package: packageApp }

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

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof CannotGoOn)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
