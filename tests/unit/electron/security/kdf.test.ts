import { argon2Sync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  calibrateKdf,
  floorFor,
  isStronger,
  isWithinLimits,
  type KdfProfile,
  kdfFloor,
  kdfStart,
  stretchPassphrase
} from '../../../../electron/security/kdf.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const salt = Uint8Array.from({ length: 16 }, (_, index) => index)
const MiB = 1024

describe('stretchPassphrase', () => {
  it.each<KdfProfile>([
    { memoryKiB: 64 * MiB, passes: 3, lanes: 1 },
    { memoryKiB: 80 * MiB, passes: 4, lanes: 2 }
  ])('agrees with a second library for %o', async profile => {
    const passphrase = utf8('five plain words said aloud')

    const stretched = await stretchPassphrase(passphrase, salt, profile)

    const second = argon2Sync('argon2id', {
      message: passphrase,
      nonce: salt,
      parallelism: profile.lanes,
      tagLength: 32,
      memory: profile.memoryKiB,
      passes: profile.passes
    })
    expect(Buffer.from(stretched).toString('hex')).toBe(second.toString('hex'))
  })

  it('never changes its answer for a stored keyring', async () => {
    const stretched = await stretchPassphrase(utf8('five plain words said aloud'), salt, kdfFloor)

    expect(Buffer.from(stretched).toString('hex')).toBe(fixedVector)
  })
})

const fixedVector = 'dce4cae960913a857993f197abcf58ff4d71831a714a373d4ce693e10f95564d'

describe('isWithinLimits', () => {
  it('doubles the floor when no device secret stands behind the passphrase', () => {
    expect([
      isWithinLimits(kdfFloor, true),
      isWithinLimits(kdfFloor, false),
      isWithinLimits(floorFor(false), false)
    ]).toEqual([true, false, true])
  })

  it.each<KdfProfile>([
    { memoryKiB: 64 * MiB - 1, passes: 3, lanes: 1 },
    { memoryKiB: 64 * MiB, passes: 2, lanes: 1 },
    { memoryKiB: 64 * MiB, passes: 3, lanes: 0 },
    { memoryKiB: 4096 * MiB, passes: 3, lanes: 1 },
    { memoryKiB: 64 * MiB, passes: 1000, lanes: 1 },
    { memoryKiB: 64 * MiB, passes: 3, lanes: 64 }
  ])('refuses %o', profile => {
    expect(isWithinLimits(profile, true)).toBe(false)
  })
})

describe('isStronger', () => {
  it('compares memory times passes', () => {
    expect([isStronger(kdfStart, kdfFloor), isStronger(kdfFloor, kdfFloor), isStronger(kdfFloor, kdfStart)]).toEqual([
      true,
      false,
      false
    ])
  })
})

describe('calibrateKdf', () => {
  /** A laptop on which one MiB of one pass takes this many milliseconds. */
  const laptop = (perMiBPass: number) => async (profile: KdfProfile) =>
    (profile.memoryKiB / MiB) * profile.passes * perMiBPass

  it.each([0.01, 0.1, 0.375, 0.8, 1, 1.2, 2, 4])(
    'lands between 0.5 and 1 s when a MiB-pass takes %f ms',
    async speed => {
      const measure = laptop(speed)

      const profile = await calibrateKdf({ freeMemoryMiB: 8000, hasDeviceSecret: true, measure })

      const milliseconds = await measure(profile)
      expect(isWithinLimits(profile, true)).toBe(true)
      expect(milliseconds >= 500 || profile.passes === 64).toBe(true)
      expect(milliseconds <= 1000).toBe(true)
    }
  )

  it('stays at the floor when the laptop is very slow', async () => {
    const request = { freeMemoryMiB: 8000, measure: laptop(50) }

    expect(await calibrateKdf({ ...request, hasDeviceSecret: true })).toEqual(floorFor(true))
    expect(await calibrateKdf({ ...request, hasDeviceSecret: false })).toEqual(floorFor(false))
  })

  it('takes at most a quarter of the free memory when there is little', async () => {
    const profile = await calibrateKdf({ freeMemoryMiB: 600, hasDeviceSecret: true, measure: laptop(0.375) })

    expect(profile.memoryKiB).toBe(128 * MiB)
  })
})
