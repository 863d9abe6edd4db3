import type { Kysely } from 'kysely'
import { z } from 'zod'
import { encodeAuditEntry, firstAuditPrevious } from '../../domain/audit/entry.ts'
import { isSignedBy, sha256 } from '../commit/signing.ts'
import type { Tables } from '../schema/tables.ts'
import { type AuditHead, hashReason } from './appendAudit.ts'

export type AuditFinding = {
  readonly seq: number
  readonly because: 'missing' | 'chain' | 'content' | 'signature' | 'subjects' | 'reason' | 'cut' | 'anchor'
}

export type AuditCheck = {
  /** Public key of each device that has written here; an entry of any other device does not hold. */
  readonly keys: ReadonlyMap<string, string>
  /** Heads that were noted outside the file: without one, a cut end cannot be seen (security.md L7). */
  readonly anchors: readonly AuditHead[]
  /**
   * Quick: only the last signature of a run of entries is checked. Each signature stands over the hash of all before it,
   * so no content can be changed unseen; a spoilt signature in the middle is found by the whole check only.
   */
  readonly quick?: boolean
}

const Subjects = z.array(z.string())
const pageSize = 2000

/** Recomputes the chain from its first entry. Answers the first finding, or null when everything holds. */
export async function verifyAudit(db: Kysely<Tables>, check: AuditCheck): Promise<AuditFinding | null> {
  const anchored = new Map(check.anchors.map(anchor => [anchor.seq, anchor.hash]))
  let head: AuditHead = { seq: 0, hash: firstAuditPrevious }
  for (;;) {
    const rows = await db
      .selectFrom('auditEntry')
      .leftJoin('auditReason', 'auditReason.seq', 'auditEntry.seq')
      .selectAll('auditEntry')
      .select('words')
      .where('auditEntry.seq', '>', head.seq)
      .orderBy('auditEntry.seq')
      .limit(pageSize)
      .execute()
    const indexed = await listSubjects(db, head.seq, rows.at(-1)?.seq ?? head.seq)
    for (const [index, row] of rows.entries()) {
      const endsRun = rows[index + 1]?.device !== row.device
      const because =
        findFault(row, head, indexed.get(row.seq) ?? []) ??
        (check.quick === true && !endsRun ? null : findForgery(row, check.keys))
      if (because) return { seq: row.seq, because }
      if ((anchored.get(row.seq) ?? row.hash) !== row.hash) return { seq: row.seq, because: 'anchor' }
      head = { seq: row.seq, hash: row.hash }
    }
    if (rows.length < pageSize) break
  }
  const beyond = check.anchors.find(anchor => anchor.seq > head.seq)
  return beyond ? { seq: beyond.seq, because: 'cut' } : null
}

function findFault(
  row: Tables['auditEntry'] & { readonly words: string | null },
  head: AuditHead,
  indexed: readonly string[]
): AuditFinding['because'] | null {
  if (row.seq !== head.seq + 1) return 'missing'
  if (row.previousHash !== head.hash) return 'chain'
  const { hash, signature: _, words, ...content } = row
  const subjectIds = Subjects.parse(JSON.parse(row.subjectIds))
  const digest = sha256(encodeAuditEntry({ ...content, subjectIds }))
  if (digest.toString('base64url') !== hash) return 'content'
  const reasonHash = /:([A-Za-z0-9_-]{43})$/.exec(row.purpose ?? '')?.[1] ?? null
  if (reasonHash !== (words === null ? null : hashReason(words))) return 'reason'
  return indexed.join(' ') === [...new Set(subjectIds)].toSorted().join(' ') ? null : 'subjects'
}

function findForgery(row: Tables['auditEntry'], keys: AuditCheck['keys']): AuditFinding['because'] | null {
  const key = keys.get(row.device)
  return key && isSignedBy(key, Buffer.from(row.hash, 'base64url'), row.signature) ? null : 'signature'
}

async function listSubjects(db: Kysely<Tables>, after: number, upTo: number): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('auditSubject')
    .selectAll()
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .orderBy('subjectId')
    .execute()
  const bySeq = new Map<number, string[]>()
  for (const { seq, subjectId } of rows) {
    const subjects = bySeq.get(seq) ?? []
    subjects.push(subjectId)
    bySeq.set(seq, subjects)
  }
  return bySeq
}
