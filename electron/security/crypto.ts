import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  randomBytes as nodeRandomBytes,
  sign as nodeSign,
  verify as nodeVerify,
  timingSafeEqual
} from 'node:crypto'

// The one door to node:crypto. Only what OpenSSL (Node) and BoringSSL (Electron) both have may be used here.

/** Fixed wrappings of a bare Ed25519 key (RFC 8410), so that keys are kept as 32 bytes. */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')
const sealLength = 16
export const nonceLength = 12

export interface SigningKeys {
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
}

/** Bytes nobody can foresee. */
export function randomBytes(length: number): Uint8Array {
  return new Uint8Array(nodeRandomBytes(length))
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest())
}

/** HKDF-SHA256 (RFC 5869): one secret, one label, one key. */
export function deriveKey(secret: Uint8Array, salt: Uint8Array, label: string, length = 32): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, new TextEncoder().encode(label), length))
}

/** AES-256-GCM; the answer is the ciphertext with its 16-byte seal at the end. */
export function encrypt(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, context: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: sealLength })
  cipher.setAAD(context)
  return new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]))
}

/** The plain bytes, or null when key, nonce, context or a single bit differs. */
export function findDecrypted(
  key: Uint8Array,
  nonce: Uint8Array,
  sealed: Uint8Array,
  context: Uint8Array
): Uint8Array | null {
  if (nonce.length !== nonceLength || sealed.length < sealLength) return null
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: sealLength })
  decipher.setAAD(context)
  decipher.setAuthTag(sealed.subarray(sealed.length - sealLength))
  const plain = decipher.update(sealed.subarray(0, sealed.length - sealLength))
  try {
    return new Uint8Array(Buffer.concat([plain, decipher.final()]))
  } catch {
    return null
  } finally {
    plain.fill(0)
  }
}

export function newSigningKeys(): SigningKeys {
  const { privateKey } = generateKeyPairSync('ed25519')
  const seed = new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(privatePrefix.length))
  return { privateKey: seed, publicKey: publicKeyOf(seed) }
}

/** The 32-byte public half of a 32-byte Ed25519 private key. */
export function publicKeyOf(privateKey: Uint8Array): Uint8Array {
  const exported = createPublicKey(signingKey(privateKey)).export({ format: 'der', type: 'spki' })
  return new Uint8Array(exported.subarray(publicPrefix.length))
}

/** Ed25519 signature, 64 bytes. */
export function sign(privateKey: Uint8Array, message: Uint8Array): Uint8Array {
  return new Uint8Array(nodeSign(null, message, signingKey(privateKey)))
}

/** True only for a signature of exactly this message by the holder of this key; bytes of a wrong length are simply not one. */
export function verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  try {
    const key = createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' })
    return nodeVerify(null, message, key, signature)
  } catch {
    return false
  }
}

/** A fresh key pair's answer to somebody's public key (an uncompressed point of P-256), or null when that is no point. */
export function findSharedSecret(
  theirs: Uint8Array
): { readonly publicKey: Uint8Array; readonly secret: Uint8Array } | null {
  const own = createECDH('prime256v1')
  const publicKey = new Uint8Array(own.generateKeys())
  try {
    return { publicKey, secret: new Uint8Array(own.computeSecret(theirs)) }
  } catch {
    return null
  }
}

/** Compares without telling by its duration where the difference lies. */
export function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Overwrites secrets that are no longer needed. */
export function zero(...secrets: readonly (Uint8Array | null | undefined)[]): void {
  for (const secret of secrets) secret?.fill(0)
}

function signingKey(privateKey: Uint8Array) {
  return createPrivateKey({ key: Buffer.concat([privatePrefix, privateKey]), format: 'der', type: 'pkcs8' })
}
