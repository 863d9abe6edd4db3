import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../scripts/parts/folders.mjs'

const folder = path.join(root, 'dist/linux-unpacked')

/** Runs a script of the work tree under this Node and returns what it says; throws with its words when it fails. */
function say(script: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, script), ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' }
  })
  if (status !== 0) throw new Error(`${script} ${words.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

describe('the packaged app', () => {
  beforeAll(() => {
    say('scripts/run.mjs', 'package')
  }, 300_000)

  it('has its fuses set so that nothing but its own sealed code can run in it', () => {
    const fuses = say('node_modules/@electron/fuses/dist/bin.js', 'read', '--app', path.join(folder, 'goldthread'))

    expect([...fuses.matchAll(/(\w+) is (Enabled|Disabled)/g)].map(([line]) => line)).toEqual(
      expect.arrayContaining([
        'RunAsNode is Disabled',
        'EnableCookieEncryption is Enabled',
        'EnableNodeOptionsEnvironmentVariable is Disabled',
        'EnableNodeCliInspectArguments is Disabled',
        'EnableEmbeddedAsarIntegrityValidation is Enabled',
        'OnlyLoadAppFromAsar is Enabled',
        'GrantFileProtocolExtraPrivileges is Disabled'
      ])
    )
  })

  it('holds the built app and the two packages with native code, and no source, test or other package', () => {
    const asar = readdirSync(path.join(root, 'node_modules/@electron/asar/bin')).find(name => name.startsWith('asar.'))
    const files = say(`node_modules/@electron/asar/bin/${asar}`, 'list', path.join(folder, 'resources/app.asar'))
    const places = files.split('\n').map(file => /^\/(node_modules\/(@[^/]+\/)?[^/]+|[^/]+)/.exec(file)?.[1])

    expect([...new Set(places)].filter(place => place !== undefined).sort()).toEqual([
      'build',
      'node_modules',
      'node_modules/@node-rs',
      'node_modules/@node-rs/argon2',
      'node_modules/@node-rs/argon2-linux-x64-gnu',
      'node_modules/better-sqlite3',
      'package.json'
    ])
  })

  it('carries no second app and no update feed of somebody else', () => {
    expect(readdirSync(path.join(folder, 'resources')).sort()).toEqual(['app.asar', 'app.asar.unpacked'])
  })
})
