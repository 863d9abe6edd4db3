import { findMeta } from '../../../db/commit/ledger.ts'
import type { Signer } from '../../../db/commit/signing.ts'
import { cacheStatements } from '../../../db/commit/statements.ts'
import { openStore, type Store } from '../../../db/commit/store.ts'
import type { DerivedKeys } from '../../security/keyring.ts'
import { findDeviceSigner, findWorkerSigner, newDeviceSigner } from './keysInFile.ts'
import type { KeyedFile } from './openedFile.ts'
import type { Surroundings } from './surroundings.ts'

/** A file that is open, from its unlock to its lock. */
export type OpenSession = {
  readonly id: string
  readonly store: Store
  readonly keys: DerivedKeys
  readonly authority: string
  readonly practice: boolean
  /** Whose session it is; in the practice authority nobody's until somebody has been chosen. */
  readonly worker: SignedIn | null
}

export type SignedIn = { readonly id: string; readonly signer: Signer }

/** The worker a file belongs to, or the one who was signed in last where a learner may choose. */
export const lastWorkerKey = 'lastWorker'

/** `deviceId` comes from the keyring: a file that was carried to another device does not open as if it were its own. */
export async function openSession(
  { file, keys }: KeyedFile,
  deviceId: string,
  surroundings: Surroundings
): Promise<OpenSession> {
  const statements = cacheStatements(file)
  const signer = findDeviceSigner(statements) ?? newDeviceSigner(statements)
  const { now, newId } = surroundings
  const store = openStore({ file, device: { id: deviceId, signer }, now, newId })
  const authority = await store.db.selectFrom('authority').select(['name', 'practice']).executeTakeFirst()
  const workerId = findMeta(statements, lastWorkerKey)
  return {
    id: newId(),
    store,
    keys,
    authority: authority?.name ?? '',
    practice: authority?.practice === 1,
    worker: workerId === null ? null : await findSignedIn(store, workerId)
  }
}

/** The worker with the key that signs for them; null for somebody who has left or whose key is not in this file. */
export async function findSignedIn(store: Store, workerId: string): Promise<SignedIn | null> {
  const row = await store.db
    .selectFrom('worker')
    .select('id')
    .where('id', '=', workerId)
    .where('_void', '=', 0)
    .where('active', '=', 1)
    .executeTakeFirst()
  const signer = await store.writeLocal(statements => findWorkerSigner(statements, workerId))
  return row === undefined || signer === null ? null : { id: workerId, signer }
}
