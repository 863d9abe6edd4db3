import type { KeyringFolder } from './keyringFolder.ts'
import { loadKeyring, loadTries } from './keyringStore.ts'
import { findPassphraseSlot } from './slots.ts'
import { nextTry } from './throttle.ts'

export type KeyringDescription =
  | {
      readonly ok: true
      readonly workerId: string
      readonly deviceId: string
      /** False: no keychain stands behind the passphrase here, and the worker is told so. */
      readonly hasDeviceSecret: boolean
      readonly waitSeconds: number
    }
  | { readonly ok: false; readonly problem: 'missing' | 'damaged' | 'newer' }

/** What the lock screen may know before an unlock; nothing is written. */
export async function describeKeyring(folder: KeyringFolder, now: string): Promise<KeyringDescription> {
  const found = await loadKeyring(folder)
  if (!found.ok) return found
  const { workerId, deviceId, slots } = found.keyring
  const answer = nextTry(await loadTries(folder, found.keyring), now)
  const hasDeviceSecret = (findPassphraseSlot(slots)?.deviceSecretMark ?? null) !== null
  return { ok: true, workerId, deviceId, hasDeviceSecret, waitSeconds: answer.allowed ? 0 : answer.waitSeconds }
}
