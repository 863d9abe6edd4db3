import { randomBytes } from 'node:crypto'
import { freemem } from 'node:os'
import { calibrateKdf, floorFor, type KdfProfile, stretchPassphrase } from '../../security/kdf.ts'

/** What a guess at a passphrase made on this computer shall cost: half a second to a second of it. */
export async function measuredKdfProfile(hasDeviceSecret: boolean): Promise<KdfProfile> {
  return calibrateKdf({ freeMemoryMiB: Math.floor(freemem() / 1_048_576), hasDeviceSecret, measure })
}

/** The least that is allowed: for tests, which make hundreds of files. */
export function leastKdfProfile(hasDeviceSecret: boolean): KdfProfile {
  return floorFor(hasDeviceSecret)
}

async function measure(profile: KdfProfile): Promise<number> {
  const started = performance.now()
  await stretchPassphrase(randomBytes(20), randomBytes(16), profile)
  return performance.now() - started
}
