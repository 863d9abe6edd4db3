// One answer per primitive from fixed inputs, and a whole keyring made and opened: run under Node and under Electron.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  deriveKey,
  encrypt,
  findDecrypted,
  publicKeyOf,
  sha256,
  sign,
  verify
} from '../../../../../electron/security/crypto.ts'
import { kdfFloor, stretchPassphrase } from '../../../../../electron/security/kdf.ts'
import { createKeyring, deriveKeys, unlockWithPassphrase } from '../../../../../electron/security/keyring.ts'
import { keyringFolder } from '../../../../../electron/security/keyringFolder.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const run = (length: number, step: number) => Uint8Array.from({ length }, (_, index) => index * step)
const utf8 = (text: string) => new TextEncoder().encode(text)
const [key, nonce, message] = [run(32, 3), run(12, 5), utf8('canary')]

export async function cryptoAnswers(): Promise<Readonly<Record<string, string | boolean>>> {
  const sealed = encrypt(key, nonce, message, utf8('context'))
  const signature = sign(key, message)
  return {
    digest: hex(sha256(message)),
    derived: hex(deriveKey(key, nonce, 'db/v1', 80)),
    sealed: hex(sealed),
    opened: hex(findDecrypted(key, nonce, sealed, utf8('context')) ?? new Uint8Array(0)),
    refused: findDecrypted(key, nonce, sealed, utf8('Context')) === null,
    publicKey: hex(publicKeyOf(key)),
    signature: hex(signature),
    verified: verify(publicKeyOf(key), message, signature),
    forged: verify(publicKeyOf(key), utf8('canarY'), signature),
    stretched: hex(await stretchPassphrase(message, run(16, 1), kdfFloor)),
    database: hex(deriveKeys(key).database),
    keyring: await keyringOpens()
  }
}

async function keyringOpens(): Promise<boolean> {
  const path = mkdtempSync(join(tmpdir(), 'goldthread-keys-'))
  const folder = keyringFolder(path)
  const shared = { folder, deviceSecret: key, kdfProfile: kdfFloor, now: '2026-03-02T09:00:00.000Z' }
  const words = 'blue kettle meadow lamp'
  const made = await createKeyring({
    ...shared,
    workerId: 'w1',
    deviceId: 'd1',
    passphrase: utf8(words),
    workerNames: []
  })
  const opened = await unlockWithPassphrase({ ...shared, passphrase: utf8(words) })
  rmSync(path, { recursive: true })
  return made.ok && opened.ok && hex(made.dek) === hex(opened.dek)
}

if (process.argv[2] === 'print') {
  cryptoAnswers().then(answers => process.stdout.write(JSON.stringify(answers)))
}
