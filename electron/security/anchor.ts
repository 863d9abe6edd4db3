import { encrypt, findDecrypted, nonceLength, randomBytes } from './crypto.ts'
import { canonical, type Keyring } from './keyringFile.ts'
import type { KeyringFolder } from './keyringFolder.ts'
import { loadKeyring, noteInKeyring } from './keyringStore.ts'
import { oneAtATime } from './oneAtATime.ts'
import { bytes, text } from './slots.ts'

export interface WriteAnchor {
  readonly folder: KeyringFolder
  /** deriveKeys(dek).audit */
  readonly auditKey: Uint8Array
  /** The audit log's own words for where it ends; this module does not read them. */
  readonly head: string
  readonly now: string
}

type Unreadable = { readonly ok: false; readonly problem: 'damaged' | 'missing' | 'newer' }

/** Seals the end of the audit log into the keyring at each lock: cutting the log's tail then shows (trap L7). */
export async function writeAnchor({
  folder,
  auditKey,
  head,
  now
}: WriteAnchor): Promise<{ readonly ok: true } | Unreadable> {
  return oneAtATime(folder.name, async () => {
    const found = await loadKeyring(folder)
    if (!found.ok) return found
    const nonce = randomBytes(nonceLength)
    const sealed = encrypt(auditKey, nonce, new TextEncoder().encode(head), contextOf(found.keyring, now))
    await noteInKeyring(folder, { ...found.keyring, anchor: { at: now, nonce: text(nonce), sealed: text(sealed) } })
    return { ok: true }
  })
}

export type AnchorOutcome =
  | { readonly ok: true; readonly anchor: { readonly head: string; readonly at: string } | null }
  | Unreadable

/** The last sealed end of the audit log; null in a keyring that never was locked. */
export async function readAnchor(folder: KeyringFolder, auditKey: Uint8Array): Promise<AnchorOutcome> {
  const found = await loadKeyring(folder)
  if (!found.ok) return found
  const { anchor } = found.keyring
  if (anchor === null) return { ok: true, anchor: null }
  const context = contextOf(found.keyring, anchor.at)
  const head = findDecrypted(auditKey, bytes(anchor.nonce), bytes(anchor.sealed), context)
  if (head === null) return { ok: false, problem: 'damaged' }
  return { ok: true, anchor: { head: new TextDecoder().decode(head), at: anchor.at } }
}

function contextOf({ version, keyringId, workerId, deviceId }: Keyring, at: string): Uint8Array {
  return new TextEncoder().encode(canonical({ anchor: 'audit', version, keyringId, workerId, deviceId, at }))
}
