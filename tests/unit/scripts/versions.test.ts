import { describe, expect, it } from 'vitest'
import { isAtLeast, refuseNodeWithoutDatabase } from '../../../scripts/parts/versions.mjs'

describe('isAtLeast', () => {
  it.each([
    ['22.14.0', '22.14.0', true],
    ['v24.0.1', '24.0.0', true],
    ['22.13.9', '22.14.0', false],
    ['20.20.2', '22.14.0', false],
    ['24.9.0', '24.10.0', false],
    ['100.0.0', '24.0.0', true],
    ['24.0.0-nightly', '24.0.0', true]
  ])('compares %s with %s by number', (version, least, expected) => {
    expect(isAtLeast(version, least)).toBe(expected)
  })

  it('throws when it is given no version', () => {
    expect(() => isAtLeast('latest', '24.0.0')).toThrow('not a version: latest')
  })
})

describe('refuseNodeWithoutDatabase', () => {
  it.each(['20.18.1', '22.13.0'])('refuses Node %s, under which the database crashes', version => {
    expect(() => refuseNodeWithoutDatabase(version)).toThrow(`This is Node ${version}`)
  })

  it.each(['22.14.0', '24.21.0'])('lets Node %s through', version => {
    expect(() => refuseNodeWithoutDatabase(version)).not.toThrow()
  })
})
