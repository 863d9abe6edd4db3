import { accessSync, constants } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { electronProgram } from '../../../scripts/parts/electronProgram.mjs'

describe('electronProgram', () => {
  it('names an Electron that can be started, and where it came from', async () => {
    const electron = await electronProgram()

    expect(() => accessSync(electron.program, constants.X_OK)).not.toThrow()
    expect(electron.major).toBe(Number(electron.version.split('.')[0]))
    expect(electron.source).toBe(electron.major === 33 ? 'fallback' : 'download')
  }, 300_000)
})
