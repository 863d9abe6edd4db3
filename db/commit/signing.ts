import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify
} from 'node:crypto'
import { hashInput } from '../../domain/commit/envelope.ts'

/** Ed25519 behind one door: what runs under BoringSSL may need another implementation one day (sync.md 8). */
export type Signer = {
  /** Raw public key, base64url. */
  readonly publicKey: string
  readonly sign: (bytes: Uint8Array) => Uint8Array
}

const seedPrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

function signerOf(key: KeyObject): Signer {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    publicKey: spki.subarray(publicPrefix.length).toString('base64url'),
    sign: bytes => sign(null, bytes, key)
  }
}

export function signerFromSeed(seed: Uint8Array): Signer {
  return signerOf(createPrivateKey({ key: Buffer.concat([seedPrefix, seed]), format: 'der', type: 'pkcs8' }))
}

export function newSigner(): Signer {
  return signerOf(generateKeyPairSync('ed25519').privateKey)
}

const verifiers = new Map<string, KeyObject>()

function verifierOf(publicKey: string): KeyObject {
  const known = verifiers.get(publicKey)
  if (known) return known
  const raw = Buffer.from(publicKey, 'base64url')
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' })
  if (verifiers.size >= 1000) verifiers.clear()
  verifiers.set(publicKey, key)
  return key
}

/** False for a signature that does not hold and for a key that is none; never throws. */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(null, bytes, verifierOf(publicKey), signature)
  } catch {
    return false
  }
}

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

export function hashCommit(bytes: Uint8Array): Buffer {
  return sha256(hashInput(bytes))
}
