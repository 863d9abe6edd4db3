import { randomUUID } from 'node:crypto'
import { auditHead } from '../../../db/audit/appendAudit.ts'
import { verifyAudit } from '../../../db/audit/verifyAudit.ts'
import { cacheStatements } from '../../../db/commit/statements.ts'
import { openStore, type Store } from '../../../db/commit/store.ts'
import { verifyChain } from '../../../db/history/verifyChain.ts'
import { checkFile } from '../../../db/open/copy.ts'
import { findDeviceSigner } from '../../../electron/core/session/keysInFile.ts'
import { forgetKeys, openKeyedFile } from '../../../electron/core/session/openedFile.ts'
import { describeKeyring } from '../../../electron/security/describeKeyring.ts'
import { filePlaces } from '../../../electron/security/filePlaces.ts'
import { keyringFolder } from '../../../electron/security/keyringFolder.ts'

export type Inspected<Answer> = { readonly faults: readonly string[]; readonly found: Answer }

/**
 * Opens the file of a dead core with its key: whether every page fits its seal, the audit and the commits are unbroken
 * chains, and what `look` reads.
 */
export async function inspectFile<Answer>(
  profile: string,
  dek: Uint8Array,
  look: (store: Store) => Promise<Answer>
): Promise<Inspected<Answer>> {
  const places = filePlaces(profile)
  const now = () => new Date()
  const opened = await openKeyedFile(dek, places.file, 'open', now().toISOString())
  if (!opened.ok) throw new Error(`the file does not open: ${opened.problem}`)
  const keyring = await describeKeyring(keyringFolder(profile), now().toISOString())
  if (!keyring.ok) throw new Error(`the keyring does not open: ${keyring.problem}`)
  const key = opened.keys.database.slice()
  const signer = findDeviceSigner(cacheStatements(opened.file))
  if (signer === null) throw new Error('the file holds no key of its device')
  const store = openStore({ file: opened.file, device: { id: keyring.deviceId, signer }, now, newId: randomUUID })
  try {
    const keys = new Map([[store.deviceId, signer.publicKey]])
    const chain = { device: store.deviceId, publicKey: signer.publicKey, complete: true }
    const head = await store.writeLocal(auditHead)
    const audit = await verifyAudit(store.db, { keys, anchors: [head] })
    const commits = await verifyChain(store.db, chain)
    const found = await look(store)
    const pages = checkFile(opened.file, key)
    const faults = [
      ...(audit === null ? [] : [`audit ${audit.seq} ${audit.because}`]),
      ...(commits === null ? [] : [`commit ${commits.n} ${commits.because}`]),
      ...(pages.ok ? [] : pages.findings)
    ]
    return { faults, found }
  } finally {
    await store.close()
    forgetKeys(opened.keys)
    key.fill(0)
  }
}
