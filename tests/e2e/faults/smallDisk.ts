import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumSwitches, runsAsRoot } from '../../../scripts/parts/chromiumSwitches.mjs'
import { electronProgram } from '../../../scripts/parts/electronProgram.mjs'
import { root } from '../../../scripts/parts/folders.mjs'
import { type Launched, launchGoldthread } from '../launch.ts'

export type OnOwnDisk = Launched & {
  /** A path inside the disk that only the app sees. */
  readonly inside: (name: string) => string
  readonly end: () => Promise<void>
}

/**
 * Starts the app on a disk of its own, which ends with it. For root a permission bit means nothing, so only a real
 * mount can be full or read-only.
 */
export async function launchOnOwnDisk(from: string, mount: string): Promise<OnOwnDisk> {
  const { folder, profile, wrapper } = await prepareDisk(from, mount)
  const before = process.env.GOLDTHREAD_ELECTRON
  process.env.GOLDTHREAD_ELECTRON = wrapper
  try {
    const launched = await launchGoldthread({ profile })
    const pid = launched.app.process().pid ?? 0
    return {
      ...launched,
      inside: name => join(`/proc/${pid}/root`, profile, name),
      end: async () => {
        await launched.app.close()
        rmSync(folder, { recursive: true, force: true })
      }
    }
  } finally {
    if (before === undefined) delete process.env.GOLDTHREAD_ELECTRON
    else process.env.GOLDTHREAD_ELECTRON = before
  }
}

/** What the app says when it is started on such a disk and goes away again by itself. */
export async function startOnOwnDisk(from: string, mount: string): Promise<string> {
  const { folder, profile, wrapper } = await prepareDisk(from, mount)
  const switches = chromiumSwitches({ virtualDisplay: process.platform === 'linux', asRoot: runsAsRoot() })
  const app = spawn(wrapper, [...switches, root], {
    env: { ...process.env, GOLDTHREAD_PROFILE: profile, GOLDTHREAD_NODE: process.execPath },
    stdio: ['ignore', 'pipe', 'ignore']
  })
  let said = ''
  app.stdout.on('data', part => {
    said += String(part)
  })
  await once(app, 'close')
  rmSync(folder, { recursive: true, force: true })
  return said
}

async function prepareDisk(from: string, mount: string) {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-disk-'))
  const profile = join(folder, 'profile')
  mkdirSync(profile)
  cpSync(from, join(folder, 'from'), { recursive: true })
  const program = process.env.GOLDTHREAD_ELECTRON ?? (await electronProgram()).program
  const wrapper = join(folder, 'electron-on-own-disk')
  const flags = process.getuid?.() === 0 ? '--mount' : '--mount --map-root-user'
  writeFileSync(
    wrapper,
    `#!/bin/sh\nexec unshare ${flags} sh -c 'set -e; cd "$0"; ${mount}; exec "$@"' '${folder}' '${program}' "$@"\n`
  )
  chmodSync(wrapper, 0o755)
  return { folder, profile, wrapper }
}

/** Until not one byte more fits. */
export function fillDisk(path: string): void {
  for (const size of [262_144, 4096, 64, 1]) {
    for (;;) {
      try {
        writeFileSync(path, Buffer.alloc(size), { flag: 'a' })
      } catch {
        break
      }
    }
  }
}
