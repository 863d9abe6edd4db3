import { describe, expect, it } from 'vitest'
import { builderWords } from '../../../scripts/parts/package.mjs'

const fallback = { program: '/place/electron', version: '33.2.1', major: 33, source: 'fallback' } as const

describe('builderWords', () => {
  it('packages around the Electron prepared here, so that nothing is fetched', () => {
    expect(builderWords({ ...fallback, source: 'download' })).toEqual([
      '--dir',
      '--publish',
      'never',
      '-c.electronDist=/place',
      '-c.electronVersion=33.2.1'
    ])
  })

  it('lays the core beside the archive only for the old Electron, whose core runs under plain Node', () => {
    expect(builderWords(fallback)).toContain('-c.asarUnpack=build/core/**/*')
  })
})
