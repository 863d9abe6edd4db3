import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { cache, root } from './folders.mjs'
import { oneAtATime } from './oneAtATime.mjs'
import { runProgram } from './programs.mjs'

const CONFIGURATIONS = ['vite.main.config.ts', 'vite.preload.config.ts', 'vite.renderer.config.ts']
const SOURCES = ['electron', 'renderer', 'domain', 'db', 'hub/contract', 'resources']
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', ...CONFIGURATIONS]
const OUTPUTS = ['main/main.js', 'core/core.js', 'preload/preload.cjs', 'renderer/index.html']
const mark = path.join(cache, 'build-fingerprint')

/**
 * Builds the three parts of the app when a source has changed since the last whole build.
 *
 * @returns {Promise<{ ok: boolean, fresh: boolean, output: string }>}
 */
export async function build() {
  return oneAtATime('build', async () => {
    const sources = fingerprint(root, [...SOURCES, ...SETTINGS])
    if (isCurrent(sources)) return { ok: true, fresh: false, output: '' }
    rmSync(mark, { force: true })
    rmSync(path.join(root, 'build'), { recursive: true, force: true })
    const finished = await Promise.all(CONFIGURATIONS.map(buildOne))
    const failed = finished.filter(({ code }) => code !== 0)
    if (failed.length > 0) return { ok: false, fresh: true, output: failed.map(({ output }) => output).join('\n') }
    const lacking = OUTPUTS.filter(name => !existsSync(path.join(root, 'build', name)))
    if (lacking.length > 0) return { ok: false, fresh: true, output: `the build did not write ${lacking.join(', ')}\n` }
    mkdirSync(cache, { recursive: true })
    writeFileSync(mark, sources)
    return { ok: true, fresh: true, output: '' }
  })
}

/** @param {string} sources */
function isCurrent(sources) {
  const whole = OUTPUTS.every(name => existsSync(path.join(root, 'build', name)))
  return whole && existsSync(mark) && readFileSync(mark, 'utf8') === sources
}

/** @param {string} configuration */
function buildOne(configuration) {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  return runProgram(process.execPath, [vite, 'build', '--config', configuration, '--logLevel', 'warn'])
}
