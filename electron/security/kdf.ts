import { hashRaw } from '@node-rs/argon2'

/** Argon2id cost. It is kept in the keyring, so that a file made on a strong laptop opens on a weak one. */
export interface KdfProfile {
  readonly memoryKiB: number
  readonly passes: number
  readonly lanes: number
}

const mebibyte = 1024

/** security.md T12; doubled where no device secret stands behind a guessed passphrase. */
export const kdfFloor: KdfProfile = { memoryKiB: 64 * mebibyte, passes: 3, lanes: 1 }
export const kdfStart: KdfProfile = { memoryKiB: 256 * mebibyte, passes: 3, lanes: 1 }
/** A keyring from outside must not be able to ask for all memory of the laptop. */
export const kdfCeiling: KdfProfile = { memoryKiB: 2048 * mebibyte, passes: 64, lanes: 4 }

export class KdfBelowFloorError extends Error {
  override readonly name = 'KdfBelowFloorError'
}

/** The least cost that may protect a passphrase. */
export function floorFor(hasDeviceSecret: boolean): KdfProfile {
  return hasDeviceSecret ? kdfFloor : { ...kdfFloor, memoryKiB: kdfFloor.memoryKiB * 2 }
}

export function isWithinLimits(profile: KdfProfile, hasDeviceSecret: boolean): boolean {
  const floor = floorFor(hasDeviceSecret)
  return (
    profile.memoryKiB >= floor.memoryKiB &&
    profile.passes >= floor.passes &&
    profile.lanes >= 1 &&
    profile.memoryKiB <= kdfCeiling.memoryKiB &&
    profile.passes <= kdfCeiling.passes &&
    profile.lanes <= kdfCeiling.lanes
  )
}

/** True when a policy asks for more work than the keyring was made with: it is then re-wrapped at the next unlock. */
export function isStronger(wanted: KdfProfile, stored: KdfProfile): boolean {
  return wanted.memoryKiB * wanted.passes > stored.memoryKiB * stored.passes
}

/** 32 bytes by Argon2id version 1.3 in a thread of its own. */
export async function stretchPassphrase(
  passphrase: Uint8Array,
  salt: Uint8Array,
  profile: KdfProfile
): Promise<Uint8Array> {
  const { memoryKiB, passes, lanes } = profile
  const hash = await hashRaw(passphrase, {
    salt,
    memoryCost: memoryKiB,
    timeCost: passes,
    parallelism: lanes,
    outputLen: 32
  })
  const stretched = new Uint8Array(hash)
  hash.fill(0)
  return stretched
}

export interface CalibrateRequest {
  readonly freeMemoryMiB: number
  readonly hasDeviceSecret: boolean
  /** Milliseconds one derivation takes with this profile. */
  readonly measure: (profile: KdfProfile) => Promise<number>
}

/** Finds the cost that makes an unlock take 0.5 to 1.0 s here; memory first, since memory is what hurts a guesser most. */
export async function calibrateKdf({ freeMemoryMiB, hasDeviceSecret, measure }: CalibrateRequest): Promise<KdfProfile> {
  const floor = floorFor(hasDeviceSecret)
  let profile = kdfStart
  while (profile.memoryKiB > floor.memoryKiB && profile.memoryKiB > (freeMemoryMiB * mebibyte) / 4) {
    profile = halved(profile)
  }
  let milliseconds = await measure(profile)
  while (milliseconds > 1000 && profile.memoryKiB > floor.memoryKiB) {
    profile = halved(profile)
    milliseconds = await measure(profile)
  }
  while (milliseconds < 500 && profile.passes < kdfCeiling.passes) {
    const share = Math.max(milliseconds, 1) / profile.passes
    const passes = Math.min(kdfCeiling.passes, Math.max(profile.passes + 1, Math.floor(700 / share)))
    profile = { ...profile, passes }
    milliseconds = await measure(profile)
  }
  return profile
}

function halved(profile: KdfProfile): KdfProfile {
  return { ...profile, memoryKiB: profile.memoryKiB / 2 }
}
