import { z } from 'zod'
import { auditHead } from '../../../db/audit/appendAudit.ts'
import type { Store } from '../../../db/commit/store.ts'
import { readAnchor } from '../../security/anchor.ts'
import type { KeyringFolder } from '../../security/keyringFolder.ts'

const Head = z.strictObject({ seq: z.int(), hash: z.string() })

/** Where the audit ends, in the words that are sealed into the keyring at a lock. */
export async function auditHeadWords(store: Store): Promise<string> {
  return JSON.stringify(await store.writeLocal(auditHead))
}

/** Whether the audit still holds the entry it ended with at the last lock: a tail that was cut off shows here (L7). */
export async function auditHoldsAnchor(store: Store, folder: KeyringFolder, auditKey: Uint8Array): Promise<boolean> {
  const read = await readAnchor(folder, auditKey)
  if (!read.ok) return false
  if (read.anchor === null) return true
  const { seq, hash } = Head.parse(JSON.parse(read.anchor.head))
  if (seq === 0) return true
  const entry = await store.db.selectFrom('auditEntry').select('hash').where('seq', '=', seq).executeTakeFirst()
  return entry?.hash === hash
}
