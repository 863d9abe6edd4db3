import { describe, expect, it } from 'vitest'
import { hashCommit, isSignedBy, newSigner, sha256, signerFromSeed } from '../../../../db/commit/signing.ts'

const hex = (text: string) => Buffer.from(text, 'hex')

describe('signerFromSeed', () => {
  it('signs as the first test of RFC 8032 says', () => {
    const signer = signerFromSeed(hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'))

    expect(Buffer.from(signer.publicKey, 'base64url').toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
    )
    expect(Buffer.from(signer.sign(new Uint8Array())).toString('hex')).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'
    )
  })
})

describe('isSignedBy', () => {
  it('believes the signer and nobody else, of these bytes and no others', () => {
    const [signer, other] = [newSigner(), newSigner()]
    const bytes = Buffer.from('what was signed')
    const signature = signer.sign(bytes)

    expect([
      isSignedBy(signer.publicKey, bytes, signature),
      isSignedBy(other.publicKey, bytes, signature),
      isSignedBy(signer.publicKey, Buffer.from('what was signeD'), signature)
    ]).toEqual([true, false, false])
  })

  it.each([
    ['', 64],
    ['no key', 64],
    ['A'.repeat(43), 0],
    ['A'.repeat(43), 63]
  ])('says no, and does not throw, for the key "%s" and a signature of %i bytes', (key, length) => {
    expect(isSignedBy(key, Buffer.from('x'), new Uint8Array(length))).toBe(false)
  })
})

describe('hashCommit', () => {
  it('is the SHA-256 of the protocol name, a zero byte and the bytes', () => {
    expect(hashCommit(Buffer.from('{}'))).toEqual(sha256(Buffer.from('EHS1\0{}')))
  })
})
