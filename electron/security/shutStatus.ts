import { existsSync } from 'node:fs'
import type { SessionStatus } from '../contract/session.ts'
import { describeKeyring } from './describeKeyring.ts'
import type { FilePlaces } from './filePlaces.ts'
import { idleMinutes } from './idle.ts'
import { keyringFolder } from './keyringFolder.ts'

export type ShutFile = {
  readonly places: FilePlaces
  /** Whether this computer keeps a secret for a keyring that is still to be made. */
  readonly keepsSecret: () => boolean
  readonly now: Date
}

/** Set-up or the lock screen, for a file that is there with its keyring or not there at all; null when anything is amiss. */
export async function findShutStatus({ places, keepsSecret, now }: ShutFile): Promise<SessionStatus | null> {
  const shut = { authority: null, practice: false, worker: null, idleMinutes: idleMinutes.usual, problem: null }
  const keyring = await describeKeyring(keyringFolder(places.profile), now.toISOString())
  const fileIsThere = existsSync(places.file)
  if (keyring.ok && fileIsThere) {
    return { ...shut, state: 'locked', keychain: keyring.hasDeviceSecret, waitSeconds: keyring.waitSeconds }
  }
  if (keyring.ok || keyring.problem !== 'missing' || fileIsThere) return null
  return { ...shut, state: 'firstRun', keychain: keepsSecret(), waitSeconds: 0 }
}
