import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { fingerprint } from './fingerprint.mjs'
import { cache, root } from './folders.mjs'
import { oneAtATime } from './oneAtATime.mjs'
import { runProgram } from './programs.mjs'

/** Each part of the app and the folder of the build it writes. */
const PARTS = { 'vite.main.config.ts': '', 'vite.preload.config.ts': 'preload', 'vite.renderer.config.ts': 'renderer' }
const SOURCES = ['electron', 'renderer', 'domain', 'db', 'hub/contract', 'resources', 'docs/user']
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', ...Object.keys(PARTS)]
const OUTPUTS = ['main/main.js', 'core/core.js', 'checker/checker.js', 'preload/preload.cjs', 'renderer/index.html']
const mark = path.join(cache, 'build-fingerprint')
const place = path.join(root, 'build')
const next = path.join(cache, 'build.next')

/**
 * Builds the three parts of the app when a source has changed since the last whole build. The build in use is replaced
 * only by a whole new one, so an app that is running, or a test, never meets half of it.
 *
 * @returns {Promise<{ ok: boolean, fresh: boolean, output: string }>}
 */
export async function build() {
  return oneAtATime('build', async () => {
    const sources = fingerprint(root, [...SOURCES, ...SETTINGS])
    if (isCurrent(sources)) return { ok: true, fresh: false, output: '' }
    rmSync(next, { recursive: true, force: true })
    const finished = await Promise.all(Object.entries(PARTS).map(([settings, folder]) => buildOne(settings, folder)))
    const failed = finished.filter(({ code }) => code !== 0)
    if (failed.length > 0)
      return { ok: false, fresh: true, output: failed.map(({ output }) => stripVTControlCharacters(output)).join('\n') }
    const lacking = OUTPUTS.filter(name => !existsSync(path.join(next, name)))
    if (lacking.length > 0) return { ok: false, fresh: true, output: `the build did not write ${lacking.join(', ')}\n` }
    rmSync(mark, { force: true })
    rmSync(place, { recursive: true, force: true })
    renameSync(next, place)
    writeFileSync(mark, sources)
    return { ok: true, fresh: true, output: '' }
  })
}

/** @param {string} sources */
function isCurrent(sources) {
  const whole = OUTPUTS.every(name => existsSync(path.join(place, name)))
  return whole && existsSync(mark) && readFileSync(mark, 'utf8') === sources
}

/** @param {string} settings @param {string} folder */
function buildOne(settings, folder) {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const words = ['build', '--config', settings, '--outDir', path.join(next, folder), '--logLevel', 'warn']
  // A test that builds first says NODE_ENV=test, with which React would bring its slow half for developers.
  return runProgram(process.execPath, [vite, ...words], { env: { ...process.env, NODE_ENV: 'production' } })
}
