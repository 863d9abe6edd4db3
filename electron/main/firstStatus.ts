import { existsSync } from 'node:fs'
import type { SessionStatus } from '../contract/session.ts'
import { canKeepSecret, type Keychain } from '../security/deviceSecret.ts'
import { filePlaces } from '../security/filePlaces.ts'
import { findShutStatus } from '../security/shutStatus.ts'

/** The first screen without the core. A file that was being made when the computer went off is the core's to finish first. */
export async function findFirstStatus(profile: string, now: Date, keychain: Keychain): Promise<SessionStatus | null> {
  const places = filePlaces(profile)
  if (existsSync(places.making)) return null
  return findShutStatus({ places, now, keepsSecret: () => canKeepSecret(keychain) })
}
