import { describe, expect, it } from 'vitest'
import { builderWords } from '../../../scripts/parts/package.mjs'

describe('builderWords', () => {
  it('packages around the Electron prepared here, so that nothing is fetched', () => {
    const electron = { program: '/place/electron', version: '45.4.1', major: 45, source: 'download' } as const

    expect(builderWords(electron)).toEqual([
      '--dir',
      '--publish',
      'never',
      '-c.electronDist=/place',
      '-c.electronVersion=45.4.1'
    ])
  })
})
