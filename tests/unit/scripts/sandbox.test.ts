import { describe, expect, it } from 'vitest'
import { howToOpen, opensForEveryone } from '../../../scripts/parts/sandbox.mjs'

describe('opensForEveryone', () => {
  it.each([
    ['it is root’s and set to run as root', { uid: 0, mode: 0o104755 }, true],
    ['it is root’s but does not run as root', { uid: 0, mode: 0o100755 }, false],
    ['it is somebody else’s', { uid: 1000, mode: 0o104755 }, false]
  ])('answers when %s', (_, file, expected) => {
    expect(opensForEveryone(file)).toBe(expected)
  })
})

describe('howToOpen', () => {
  it('gives the two commands, whatever the folder is called', () => {
    expect(howToOpen('/a folder/chrome-sandbox')).toContain("sudo chmod 4755 '/a folder/chrome-sandbox'")
  })
})
