import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kdfFloor } from '../../../../electron/security/kdf.ts'
import { type CreateKeyring, createKeyring, type NewKeys } from '../../../../electron/security/keyring.ts'
import { type KeyringFolder, keyringFolder } from '../../../../electron/security/keyringFolder.ts'

export const utf8 = (text: string) => new TextEncoder().encode(text)
export const now = '2026-03-02T09:00:00.000Z'
export const rightWords = 'blue kettle meadow lamp'
export const deviceSecret = Uint8Array.from({ length: 32 }, (_, index) => index * 3)

export function later(seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1000).toISOString()
}

export function aFolder(): { readonly path: string; readonly folder: KeyringFolder; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'goldthread-keys-'))
  return { path, folder: keyringFolder(path), remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A new keyring at the lowest cost that the product allows. */
export async function aKeyring(folder: KeyringFolder, changes: Partial<CreateKeyring> = {}): Promise<NewKeys> {
  const made = await createKeyring({
    folder,
    workerId: 'w1',
    deviceId: 'd1',
    passphrase: utf8(rightWords),
    workerNames: ['Rosalind Achterberg'],
    deviceSecret,
    kdfProfile: kdfFloor,
    now,
    ...changes
  })
  if (!made.ok) throw new Error(`No keyring was made: ${made.problem}`)
  return made
}

export function aTry(folder: KeyringFolder, words = rightWords, at = now, secret: Uint8Array | null = deviceSecret) {
  return { folder, passphrase: utf8(words), deviceSecret: secret, kdfProfile: null, now: at }
}
