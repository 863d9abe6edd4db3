import { findMeta, writeMeta } from '../../../db/commit/ledger.ts'
import { type Signer, signerFromSeed } from '../../../db/commit/signing.ts'
import type { Statements } from '../../../db/commit/statements.ts'
import { randomBytes } from '../../security/crypto.ts'

/** The signing keys of the device and of its workers lie in the encrypted file and nowhere else. */
const deviceKey = 'deviceSeed'
const workerKey = (workerId: string) => `workerSeed:${workerId}`

export function findDeviceSigner(statements: Statements): Signer | null {
  return findSigner(statements, deviceKey)
}

export function newDeviceSigner(statements: Statements): Signer {
  return newSigner(statements, deviceKey)
}

export function findWorkerSigner(statements: Statements, workerId: string): Signer | null {
  return findSigner(statements, workerKey(workerId))
}

/** A worker's own key; its public half belongs into their entry of the directory. */
export function newWorkerSigner(statements: Statements, workerId: string): Signer {
  return newSigner(statements, workerKey(workerId))
}

function findSigner(statements: Statements, key: string): Signer | null {
  const seed = findMeta(statements, key)
  return seed === null ? null : signerFromSeed(Buffer.from(seed, 'base64url'))
}

function newSigner(statements: Statements, key: string): Signer {
  const seed = Buffer.from(randomBytes(32))
  writeMeta(statements, key, seed.toString('base64url'))
  return signerFromSeed(seed)
}
