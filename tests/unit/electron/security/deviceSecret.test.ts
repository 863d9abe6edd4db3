import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  canKeepSecret,
  findDeviceSecret,
  type Keychain,
  newDeviceSecret
} from '../../../../electron/security/deviceSecret.ts'
import { keyringFolder } from '../../../../electron/security/keyringFolder.ts'

let path: string
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'goldthread-device-'))
})
afterEach(() => rmSync(path, { recursive: true, force: true }))

/** Stands for the operating system's keychain: XOR with a pad that only it knows. */
function aKeychain(backend = 'gnome_libsecret', pad = randomBytes(64)): Keychain {
  const mix = (bytes: Uint8Array) => bytes.map((byte, index) => byte ^ (pad[index % 64] ?? 0))
  return {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => backend,
    encryptString: plain => mix(new TextEncoder().encode(`v1${plain}`)),
    decryptString: sealed => {
      const plain = new TextDecoder().decode(mix(sealed))
      if (!plain.startsWith('v1')) throw new Error('not sealed by this keychain')
      return plain.slice(2)
    }
  }
}

describe('canKeepSecret', () => {
  it.each([
    ['gnome_libsecret', true],
    ['kwallet6', true],
    ['basic_text', false],
    ['unknown', false]
  ])('answers for %s: %s', (backend, answer) => {
    expect(canKeepSecret(aKeychain(backend))).toBe(answer)
  })

  it('is false when encryption is not available and true where only the system answers', () => {
    const { getSelectedStorageBackend: _none, ...system } = aKeychain()

    expect(canKeepSecret({ ...aKeychain(), isEncryptionAvailable: () => false })).toBe(false)
    expect(canKeepSecret(system)).toBe(true)
  })
})

describe('findDeviceSecret', () => {
  it('gives back what newDeviceSecret made, which is not on the disk in plain', async () => {
    const [folder, keychain] = [keyringFolder(path), aKeychain()]

    const made = await newDeviceSecret(folder, keychain)

    expect(made).toHaveLength(32)
    expect(await findDeviceSecret(folder, keychain)).toEqual(made)
    expect(readFileSync(join(path, 'deviceSecret.bin')).includes(Buffer.from(made ?? []).toString('base64'))).toBe(
      false
    )
  })

  it('answers null when there is none, or the keychain was reset or is no longer safe', async () => {
    const folder = keyringFolder(path)
    const pad = randomBytes(64)

    expect(await findDeviceSecret(folder, aKeychain())).toBeNull()
    await newDeviceSecret(folder, aKeychain('gnome_libsecret', pad))
    expect(await findDeviceSecret(folder, aKeychain())).toBeNull()
    expect(await findDeviceSecret(folder, aKeychain('basic_text', pad))).toBeNull()
  })

  it('answers null when the keychain gives back something that is not a secret', async () => {
    const folder = keyringFolder(path)
    await newDeviceSecret(folder, aKeychain())

    expect(await findDeviceSecret(folder, { ...aKeychain(), decryptString: () => 'c2hvcnQ=' })).toBeNull()
  })
})

describe('newDeviceSecret', () => {
  it('writes nothing when the keychain keeps nothing safe', async () => {
    const folder = keyringFolder(path)

    expect(await newDeviceSecret(folder, aKeychain('basic_text'))).toBeNull()
    expect(await folder.findFile('deviceSecret.bin')).toBeNull()
  })
})
