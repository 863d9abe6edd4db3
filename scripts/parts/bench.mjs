import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './folders.mjs'
import { runInFront } from './programs.mjs'
import { CannotGoOn } from './speak.mjs'

/**
 * `npm run bench`: the measurements, under the same Node as the core.
 *
 * @param {readonly string[]} words
 */
export async function bench(words) {
  const script = path.join(root, 'tests/bench/bench.ts')
  if (!existsSync(script)) throw new CannotGoOn('There is nothing to measure yet: tests/bench/bench.ts is missing.')
  return runInFront(process.execPath, [script, ...words], { ...process.env, GOLDTHREAD_NODE: process.execPath })
}
