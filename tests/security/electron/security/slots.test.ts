import { createDecipheriv, createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stretchPassphrase } from '../../../../electron/security/kdf.ts'
import { unlockWithPassphrase } from '../../../../electron/security/keyring.ts'
import {
  canonical,
  type Keyring,
  readKeyring,
  type Slot,
  writeKeyring
} from '../../../../electron/security/keyringFile.ts'
import { keyringName, loadKeyring } from '../../../../electron/security/keyringStore.ts'
import { findRecoveryKey } from '../../../../electron/security/recoveryKey.ts'
import { bytes, findUnwrapped, passphraseKey, recoveryKeyKey } from '../../../../electron/security/slots.ts'
import {
  aFolder,
  aKeyring,
  aTry,
  deviceSecret,
  rightWords,
  utf8
} from '../../../integration/electron/security/aKeyring.ts'

let place: ReturnType<typeof aFolder>
let keyring: Keyring
let keys: Readonly<Record<string, Uint8Array>>
let dek: Uint8Array
beforeEach(async () => {
  place = aFolder()
  const made = await aKeyring(place.folder)
  dek = made.dek
  const found = await loadKeyring(place.folder)
  if (!found.ok) throw new Error(found.problem)
  keyring = found.keyring
  keys = {
    passphrase: await passphraseKey(utf8(rightWords), deviceSecret, bytes(wrappedSlot('passphrase').salt), kdfOf()),
    recovery: recoveryKeyKey(
      findRecoveryKey(made.recoveryKey) ?? new Uint8Array(0),
      bytes(wrappedSlot('recovery').salt)
    )
  }
})
afterEach(() => place.remove())

function wrappedSlot(kind: 'passphrase' | 'recovery') {
  const slot = keyring.slots.find(one => one.kind === kind)
  if (slot === undefined || slot.kind === 'escrow') throw new Error(`no slot ${kind}`)
  return slot
}

function kdfOf() {
  const slot = wrappedSlot('passphrase')
  if (slot.kind !== 'passphrase') throw new Error('no passphrase slot')
  return slot
}

/** Opens a slot with the key that is right for the untouched one. */
function opens(changed: Keyring, slot: Slot): boolean {
  const key = keys[slot.kind]
  return slot.kind !== 'escrow' && key !== undefined && findUnwrapped(changed, slot, key) !== null
}

/** Puts other slots into the bytes and makes the sum right again, as somebody with intent would. */
function withSum(text: string): Uint8Array | null {
  try {
    const { sum: _sum, ...rest } = JSON.parse(text)
    return writeKeyring(rest)
  } catch {
    return null
  }
}

describe('readKeyring', () => {
  it('refuses every flipped bit of the file', () => {
    const whole = writeKeyring(keyring)
    const accepted: number[] = []

    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const changed = whole.slice()
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      if (readKeyring(changed).ok) accepted.push(bit)
    }

    expect(accepted).toEqual([])
    expect(readKeyring(whole).ok).toBe(true)
  })

  it('refuses a keyring below the floor or above the ceiling although its sum is right', () => {
    for (const change of [
      { memoryKiB: 1024 },
      { passes: 1 },
      { passes: 2 ** 31 },
      { memoryKiB: 2 ** 31 },
      { lanes: 0 }
    ]) {
      const slots = keyring.slots.map(slot => (slot.kind === 'passphrase' ? { ...slot, ...change } : slot))
      expect(readKeyring(writeKeyring({ ...keyring, slots }))).toEqual({ ok: false, problem: 'damaged' })
    }
  })
})

describe('findUnwrapped', () => {
  it('opens every untouched slot', () => {
    expect(keyring.slots.map(slot => opens(keyring, slot))).toEqual([true, true])
  })

  it('refuses every byte of every slot changed to every kind of neighbour, with the sum made right', () => {
    const text = new TextDecoder().decode(writeKeyring(keyring))
    const start = text.indexOf('"slots":')
    const end = text.indexOf('"sum":')
    let tried = 0
    const accepted: string[] = []

    for (let at = start; at < end; at += 1) {
      for (const change of [1, 2, 4, 8, 16, 32, 64]) {
        const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ change) + text.slice(at + 1)
        tried += 1
        const file = withSum(changed)
        const read = file ? readKeyring(file) : null
        if (!read?.ok) continue
        const same = read.keyring.slots.every((slot, index) => canonical(slot) === canonical(keyring.slots[index]))
        const untouched = read.keyring.slots.filter(
          (slot, index) => canonical(slot) === canonical(keyring.slots[index])
        )
        const altered = read.keyring.slots.filter(slot => !untouched.includes(slot))
        if (same || altered.some(slot => opens(read.keyring, slot))) accepted.push(changed.slice(at - 10, at + 10))
      }
    }

    expect(accepted).toEqual([])
    expect(tried).toBe((end - start) * 7)
  })

  it.each([
    { workerId: 'w2' },
    { deviceId: 'd2' },
    { keyringId: Buffer.alloc(16).toString('base64') },
    { madeAt: '2026-03-02T09:00:01.000Z' }
  ])('refuses both slots when they are moved to %o', change => {
    const moved = { ...keyring, ...change }

    expect(moved.slots.map(slot => opens(moved, slot))).toEqual([false, false])
  })

  it('refuses a slot of another version, kind or keyring', async () => {
    const other = aFolder()
    await aKeyring(other.folder)
    const found = await loadKeyring(other.folder)
    if (!found.ok) throw new Error(found.problem)
    const [foreign] = found.keyring.slots
    const foreignKey = await passphraseKey(
      utf8(rightWords),
      deviceSecret,
      bytes(foreign && foreign.kind === 'passphrase' ? foreign.salt : ''),
      kdfOf()
    )
    const slot = wrappedSlot('passphrase')
    const own = keys.passphrase ?? new Uint8Array(0)
    if (!foreign || foreign.kind === 'escrow') throw new Error('no slot')

    expect(findUnwrapped(found.keyring, foreign, foreignKey)).not.toBeNull()
    expect(findUnwrapped(keyring, foreign, foreignKey)).toBeNull()
    expect(findUnwrapped(JSON.parse(canonical({ ...keyring, version: 2 })), slot, own)).toBeNull()
    const { wrapped, nonce, salt } = slot
    expect(findUnwrapped(keyring, { kind: 'recovery', wrapped, nonce, salt }, own)).toBeNull()
    other.remove()
  })

  it('refuses the right words in the product when the whole file was given to another worker', async () => {
    await place.folder.writeFile(keyringName, writeKeyring({ ...keyring, workerId: 'w2' }))

    expect(await unlockWithPassphrase(aTry(place.folder))).toMatchObject({ ok: false, problem: 'wrongPassphrase' })
  })
})

describe('passphraseKey', () => {
  it('is HKDF of Argon2id and the device secret, and seals as AES-256-GCM says, written out by hand', async () => {
    const slot = wrappedSlot('passphrase')
    const salt = Buffer.from(slot.salt, 'base64')
    const stretched = await stretchPassphrase(utf8(rightWords), salt, kdfOf())
    const root = createHmac('sha256', salt).update(stretched).update(deviceSecret).digest()
    const kek = createHmac('sha256', root).update('unlock/v1').update(Buffer.of(1)).digest()
    const sealed = Buffer.from(slot.wrapped, 'base64')
    const { wrapped: _wrapped, ...open } = slot
    const { kind, version, keyringId, workerId, deviceId, madeAt } = keyring
    const context = canonical({ slot: open, madeAt, deviceId, workerId, keyringId, version, kind })

    const decipher = createDecipheriv('aes-256-gcm', kek, Buffer.from(slot.nonce, 'base64'))
    decipher.setAAD(Buffer.from(context))
    decipher.setAuthTag(sealed.subarray(32))
    const byHand = Buffer.concat([decipher.update(sealed.subarray(0, 32)), decipher.final()])

    expect(byHand.equals(dek)).toBe(true)
  })

  it('differs with the device secret and without it', async () => {
    const salt = bytes(wrappedSlot('passphrase').salt)
    const without = await passphraseKey(utf8(rightWords), null, salt, kdfOf())

    expect(without).not.toEqual(keys.passphrase)
  })
})

describe('recoveryKeyKey', () => {
  it('is HKDF with the label recovery/v1', () => {
    const [key, salt] = [Uint8Array.from({ length: 20 }, (_, index) => index), new Uint8Array(16).fill(5)]
    const root = createHmac('sha256', salt).update(key).digest()

    expect(Buffer.from(recoveryKeyKey(key, salt)).toString('hex')).toBe(
      createHmac('sha256', root).update('recovery/v1').update(Buffer.of(1)).digest('hex')
    )
  })
})
