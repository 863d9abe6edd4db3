import { describe, expect, it } from 'vitest'
import { chromiumSwitches } from '../../../scripts/parts/chromiumSwitches.mjs'

describe('chromiumSwitches', () => {
  it('keeps the sandbox and the graphics when a person sits at the screen', () => {
    expect(chromiumSwitches({ virtualDisplay: false, asRoot: false })).toEqual([])
  })

  it('gives up the sandbox only as root', () => {
    expect(chromiumSwitches({ virtualDisplay: false, asRoot: true })).toEqual(['--no-sandbox'])
    expect(chromiumSwitches({ virtualDisplay: true, asRoot: false })).not.toContain('--no-sandbox')
  })

  it('starts no graphics process on a screen in memory', () => {
    expect(chromiumSwitches({ virtualDisplay: true, asRoot: false })).toContain('--disable-gpu')
  })
})
