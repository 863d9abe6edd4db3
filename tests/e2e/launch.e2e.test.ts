import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { launchGoldthread } from './launch.ts'

describe('launchGoldthread', () => {
  it('opens one sandboxed window of our own scheme as on a new laptop, and leaves nothing behind when closed', async () => {
    const { app, window, profile, close } = await launchGoldthread()

    const address = new URL(window.url())
    const packaged = await app.evaluate(electron => electron.app.isPackaged)
    const node = await window.evaluate(() => typeof Reflect.get(globalThis, 'process'))
    await close()

    expect({ scheme: address.protocol, packaged, node }).toEqual({ scheme: 'app:', packaged: false, node: 'undefined' })
    expect(existsSync(profile)).toBe(false)
  })

  it('keeps the files of a profile it was given, so that the next morning can be tested', async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'goldthread-kept-'))

    const launched = await launchGoldthread({ profile })
    await launched.close()

    expect(launched.profile).toBe(profile)
    expect(readdirSync(profile).length).toBeGreaterThan(0)
    rmSync(profile, { recursive: true })
  })
})
