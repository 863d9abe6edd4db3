import { zero } from './crypto.ts'
import type { KeyringProblem } from './keyring.ts'
import type { KeyringFolder } from './keyringFolder.ts'
import { dropPrevious, loadKeyring, replaceKeyring } from './keyringStore.ts'
import { oneAtATime } from './oneAtATime.ts'
import { newRecoveryKey, printRecoveryKey } from './recoveryKey.ts'
import { bytes, findRecoverySlot, findUnwrapped, recoveryKeyKey, wrapWithRecoveryKey } from './slots.ts'

export interface RenewRecoveryKey {
  readonly folder: KeyringFolder
  /** From the unlock just before: whoever asks for a new printed key has to know the passphrase. */
  readonly dek: Uint8Array
}

export type RenewOutcome =
  | { readonly ok: true; readonly recoveryKey: string }
  | KeyringProblem<'damaged' | 'missing' | 'newer'>

/**
 * A new printed key around the same DEK. The one before stops working at once: the kept previous keyring would still
 * open with it, so that is dropped as soon as the new one has been read back and opens.
 */
export async function renewRecoveryKey(request: RenewRecoveryKey): Promise<RenewOutcome> {
  return oneAtATime(request.folder.name, () => renew(request))
}

async function renew({ folder, dek }: RenewRecoveryKey): Promise<RenewOutcome> {
  const found = await loadKeyring(folder)
  if (!found.ok) return found
  const recoveryKey = newRecoveryKey()
  try {
    const slot = wrapWithRecoveryKey(found.keyring, dek, recoveryKey)
    const slots = found.keyring.slots.map(old => (old.kind === 'recovery' ? slot : old))
    await replaceKeyring(folder, { ...found.keyring, slots })
    if (!(await opensWith(folder, recoveryKey))) return { ok: false, problem: 'damaged' }
    await dropPrevious(folder)
    return { ok: true, recoveryKey: printRecoveryKey(recoveryKey) }
  } finally {
    zero(recoveryKey)
  }
}

async function opensWith(folder: KeyringFolder, recoveryKey: Uint8Array): Promise<boolean> {
  const written = await loadKeyring(folder)
  const slot = written.ok && !written.fromPrevious ? findRecoverySlot(written.keyring.slots) : null
  if (!written.ok || slot === null) return false
  const key = recoveryKeyKey(recoveryKey, bytes(slot.salt))
  const dek = findUnwrapped(written.keyring, slot, key)
  zero(key)
  if (dek === null) return false
  zero(dek)
  return true
}
