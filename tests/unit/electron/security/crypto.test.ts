import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  deriveKey,
  encrypt,
  equalBytes,
  findDecrypted,
  newSigningKeys,
  publicKeyOf,
  randomBytes,
  sha256,
  sign,
  verify,
  zero
} from '../../../../electron/security/crypto.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const utf8 = (text: string) => new TextEncoder().encode(text)

/** RFC 5869 written out with nothing but HMAC: the second route to every derived key. */
function hkdfByHand(secret: Uint8Array, salt: Uint8Array, label: string, length: number): string {
  const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]) =>
    parts.reduce((state, part) => state.update(part), createHmac('sha256', key)).digest()
  const root = hmac(salt.length > 0 ? salt : new Uint8Array(32), secret)
  let block: Uint8Array = new Uint8Array(0)
  let made = Buffer.alloc(0)
  for (let counter = 1; made.length < length; counter += 1) {
    block = hmac(root, block, utf8(label), Uint8Array.of(counter))
    made = Buffer.concat([made, block])
  }
  return toHex(made.subarray(0, length))
}

describe('sha256', () => {
  it('gives the published digest of abc', () => {
    expect(toHex(sha256(utf8('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('deriveKey', () => {
  it('gives the published keys of RFC 5869 when the label is empty (case 3)', () => {
    expect(toHex(deriveKey(hex('0b'.repeat(22)), new Uint8Array(0), '', 42))).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'
    )
  })

  it.each(['db/v1', 'files/v1', 'audit/v1', 'unlock/v1', 'recovery/v1', 'deviceSecretMark/v1'])(
    'agrees with HKDF written out by hand for %s',
    label => {
      const secret = hex('00112233445566778899aabbccddeeff'.repeat(2))
      const salt = hex('0f0e0d0c0b0a09080706050403020100')

      for (const [used, length] of [
        [salt, 32],
        [new Uint8Array(0), 32],
        [salt, 12],
        [salt, 80]
      ] as const) {
        expect(toHex(deriveKey(secret, used, label, length))).toBe(hkdfByHand(secret, used, label, length))
      }
    }
  )
})

describe('encrypt', () => {
  it('gives the published bytes of the GCM specification (case 16)', () => {
    const key = hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')
    const nonce = hex('cafebabefacedbaddecaf888')
    const plain = hex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39'
    )
    const context = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2')

    const sealed = encrypt(key, nonce, plain, context)

    expect(toHex(sealed)).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b'
    )
    expect(findDecrypted(key, nonce, sealed, context)).toEqual(plain)
  })
})

describe('findDecrypted', () => {
  it('answers null when any bit of key, nonce, text or context differs', () => {
    const parts = [randomBytes(32), randomBytes(12), new Uint8Array(0), utf8('context')] as const
    const sealed = encrypt(parts[0], parts[1], utf8('canary'), parts[3])
    const whole = [parts[0], parts[1], sealed, parts[3]] as const
    let refused = 0
    let bits = 0

    whole.forEach((part, which) => {
      for (let bit = 0; bit < part.length * 8; bit += 1) {
        const changed = whole.map(bytes => bytes.slice())
        const target = changed[which] ?? new Uint8Array(1)
        target[bit >> 3] = (target[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const [key, nonce, text, context] = changed
        if (key && nonce && text && context && findDecrypted(key, nonce, text, context) === null) refused += 1
        bits += 1
      }
    })

    expect(refused).toBe(bits)
    expect(findDecrypted(...whole)).toEqual(utf8('canary'))
  })

  it('answers null when the text is shorter than its seal or the nonce has another length', () => {
    const key = randomBytes(32)

    expect(findDecrypted(key, randomBytes(12), new Uint8Array(15), new Uint8Array(0))).toBeNull()
    expect(findDecrypted(key, randomBytes(16), new Uint8Array(48), new Uint8Array(0))).toBeNull()
  })
})

describe('sign', () => {
  it('gives the published signature of RFC 8032 (test 2)', () => {
    const privateKey = hex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb')
    const publicKey = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'

    expect(toHex(publicKeyOf(privateKey))).toBe(publicKey)
    expect(toHex(sign(privateKey, hex('72')))).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'
    )
  })
})

describe('verify', () => {
  it('holds only for the same message, key and signature', () => {
    const keys = newSigningKeys()
    const message = utf8('assessment 1')
    const signature = sign(keys.privateKey, message)

    expect(verify(keys.publicKey, message, signature)).toBe(true)
    expect(verify(newSigningKeys().publicKey, message, signature)).toBe(false)
    expect(verify(keys.publicKey, utf8('assessment 2'), signature)).toBe(false)
    expect(verify(keys.publicKey, message, signature.subarray(1))).toBe(false)
    expect(verify(new Uint8Array(31), message, signature)).toBe(false)
    expect(verify(new Uint8Array(32).fill(255), message, signature)).toBe(false)
  })
})

describe('equalBytes', () => {
  it('is true only for the same bytes', () => {
    expect([
      equalBytes(utf8('a'), utf8('a')),
      equalBytes(utf8('a'), utf8('b')),
      equalBytes(utf8('a'), utf8('aa'))
    ]).toEqual([true, false, false])
  })
})

describe('zero', () => {
  it('overwrites every secret and passes over absent ones', () => {
    const [one, two] = [randomBytes(32), randomBytes(5)]

    zero(one, null, undefined, two)

    expect([...one, ...two].every(byte => byte === 0)).toBe(true)
  })
})
