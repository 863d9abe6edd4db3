import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { safeStorage } from 'electron'

const fileName = 'device-secret.bin'

/**
 * The secret that binds a keyring to this computer, kept by the keychain of the operating system; null where there is
 * none that deserves the name. It is made once; a secret that can no longer be read is not replaced, because the
 * keyring that was made with it would then never open with its passphrase again.
 */
export function readDeviceSecret(profile: string): Uint8Array | null {
  if (!hasKeychain()) return null
  const file = join(profile, fileName)
  if (existsSync(file)) return findSecret(file)
  if (existsSync(join(profile, 'keyring.json'))) return null
  const secret = randomBytes(32)
  writeFileSync(`${file}.new`, safeStorage.encryptString(secret.toString('base64')), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secret
}

function hasKeychain(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
}

function findSecret(file: string): Uint8Array | null {
  try {
    const secret = Buffer.from(safeStorage.decryptString(readFileSync(file)), 'base64')
    return secret.length === 32 ? secret : null
  } catch {
    // The keychain changed: the passphrase alone cannot open this keyring, and the core says that recovery is needed.
    return null
  }
}
