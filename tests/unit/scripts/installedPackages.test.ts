import { describe, expect, it } from 'vitest'
import { isInstalledAsLocked } from '../../../scripts/parts/installedPackages.mjs'

const zod = { version: '4.6.7', integrity: 'sha512-a' }
const forMac = { version: '1.0.0', integrity: 'sha512-b', optional: true, os: ['darwin'] }
const lock = { packages: { '': {}, 'node_modules/zod': zod, 'node_modules/for-mac': forMac } }

describe('isInstalledAsLocked', () => {
  it('is content when only a package for another platform is missing', () => {
    expect(isInstalledAsLocked(lock, { packages: { 'node_modules/zod': zod } })).toBe(true)
  })

  it.each([
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
    ['the bytes differ', { 'node_modules/zod': { ...zod, integrity: 'sha512-x' } }],
    ['there is a package too many', { 'node_modules/zod': zod, 'node_modules/left': zod }]
  ])('is not content when %s', (_, packages) => {
    expect(isInstalledAsLocked(lock, { packages })).toBe(false)
  })
})
