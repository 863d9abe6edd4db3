import { describe, expect, it } from 'vitest'
import { APT_CALLS, WINDOW_PACKAGES, whatToRun } from '../../../scripts/parts/debian.mjs'

describe('APT_CALLS', () => {
  it('refreshes the lists first and installs without questions', () => {
    expect(APT_CALLS.map(([verb]) => verb)).toEqual(['update', 'install'])
    expect(APT_CALLS[1]).toEqual(expect.arrayContaining(['-y', 'xvfb', 'libgtk-3-0']))
  })
})

describe('whatToRun', () => {
  it('gives the exact commands when the rights are missing', () => {
    expect(whatToRun(['libnss3.so', 'Xvfb'], true)).toBe(
      [
        'A window cannot open here: libnss3.so, Xvfb missing. Please run, then try again:',
        '  sudo apt-get update',
        `  sudo apt-get install -y --no-install-recommends ${WINDOW_PACKAGES.join(' ')}`
      ].join('\n')
    )
  })

  it('names the packages when the system has no apt', () => {
    expect(whatToRun(['libnss3.so'], false)).toContain("your system's own tool")
    expect(whatToRun(['libnss3.so'], false)).not.toContain('apt-get')
  })
})
