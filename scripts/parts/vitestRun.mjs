import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { cache, root } from './folders.mjs'
import { runProgram } from './programs.mjs'
import { countRun } from './results.mjs'
import { speak } from './speak.mjs'

/**
 * Runs the projects of vitest.config.ts that begin with this name and counts what they proved.
 *
 * @param {string} project
 * @param {readonly string[]} filters
 * @param {NodeJS.ProcessEnv} env
 */
export async function runVitest(project, filters, env) {
  const report = path.join(cache, 'test-results', `${project}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const words = [vitest, 'run', '--project', `${project}*`, '--passWithNoTests', ...reporters, ...filters]
  const { code } = await runProgram(process.execPath, words, {
    // Colour codes only where a person looks; vitest would also send them to a build server's log.
    env: process.stdout.isTTY ? env : { ...env, NO_COLOR: '1' },
    show: true
  })
  const count = countRun(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, code)
  speak(`${project}: ${count.passed} passed, ${count.failed} failed`)
  return count
}
