import path from 'node:path'
import { build } from './build.mjs'
import { root } from './folders.mjs'
import { runProgram } from './programs.mjs'
import { speak } from './speak.mjs'

/**
 * Lint, types and build, side by side; each prints one line, and its whole output only when it fails.
 *
 * @returns {Promise<{ failed: number, built: boolean }>}
 */
export async function runChecks() {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const [lint, types, built] = await Promise.all([
    runProgram(process.execPath, [biome, 'check', '--error-on-warnings', '--colors=off']),
    runProgram(process.execPath, [tsc, '--noEmit', '-p', '.']),
    build()
  ])
  const outcomes = [
    { name: 'lint and format', ok: lint.code === 0, output: lint.output },
    { name: 'types', ok: types.code === 0, output: types.output },
    { name: built.fresh ? 'build' : 'build (unchanged)', ok: built.ok, output: built.output }
  ]
  for (const { name, ok, output } of outcomes) speak(ok ? `${name}: in order` : `${name}: FAILED\n${output}`)
  return { failed: outcomes.filter(({ ok }) => !ok).length, built: built.ok }
}
