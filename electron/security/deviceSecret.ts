import { randomBytes } from './crypto.ts'
import { type KeyringFolder, replaceFile } from './keyringFolder.ts'

/** What Electron's safeStorage offers; given in, so that this module runs without Electron. */
export interface Keychain {
  isEncryptionAvailable(): boolean
  /** Only Linux answers; `basic_text` means a password that stands in the program itself. */
  getSelectedStorageBackend?(): string
  encryptString(plain: string): Uint8Array
  decryptString(sealed: Uint8Array): string
}

const name = 'deviceSecret.bin'

/** True when the operating system really keeps a secret for us. */
export function canKeepSecret(keychain: Keychain): boolean {
  if (!keychain.isEncryptionAvailable()) return false
  const backend = keychain.getSelectedStorageBackend?.() ?? 'system'
  return backend !== 'basic_text' && backend !== 'unknown'
}

/** The secret of this computer, or null where there is none or the keychain no longer opens it: then recovery, never plain text. */
export async function findDeviceSecret(folder: KeyringFolder, keychain: Keychain): Promise<Uint8Array | null> {
  const sealed = await folder.findFile(name)
  if (sealed === null || !canKeepSecret(keychain)) return null
  try {
    const secret = new Uint8Array(Buffer.from(keychain.decryptString(Buffer.from(sealed)), 'base64'))
    return secret.length === 32 ? secret : null
  } catch {
    // The keychain was reset or belongs to another account; the slot will say deviceSecretMissing.
    return null
  }
}

/** A new secret for a new keyring or after a recovery; null where the operating system cannot keep one. */
export async function newDeviceSecret(folder: KeyringFolder, keychain: Keychain): Promise<Uint8Array | null> {
  if (!canKeepSecret(keychain)) return null
  const secret = randomBytes(32)
  const sealed = keychain.encryptString(Buffer.from(secret).toString('base64'))
  await replaceFile(folder, name, new Uint8Array(sealed))
  return secret
}
