import { z } from 'zod'
import { type AuditEntry, AuditNote, encodeAuditEntry, firstAuditPrevious } from '../../domain/audit/entry.ts'
import { type Signer, sha256 } from '../commit/signing.ts'
import type { Statements } from '../commit/statements.ts'

const HeadRow = z.object({ seq: z.number(), hash: z.string(), ticks: z.number() })

export type AuditHead = { readonly seq: number; readonly hash: string }

export type AuditOrigin = Pick<AuditEntry, 'device' | 'workerId' | 'sessionId' | 'at' | 'ticks' | 'correlationId'>

/** The newest entry: what is sealed outside the file as an anchor, since a chain alone cannot show that its end was cut. */
export function auditHead(statements: Statements): AuditHead {
  const row = statements.prepare('SELECT seq, hash, ticks FROM auditEntry ORDER BY seq DESC LIMIT 1').get()
  if (row === undefined) return { seq: 0, hash: firstAuditPrevious }
  const { seq, hash } = HeadRow.parse(row)
  return { seq, hash }
}

/** `reason` is kept beside the log in the worker's words; the log holds its hash. */
export type AuditNoteWithReason = AuditNote & { readonly reason?: string }

export function hashReason(words: string): string {
  return sha256(Buffer.from(words, 'utf8')).toString('base64url')
}

/**
 * Writes one entry of the audit inside the transaction that is open: it stands if and only if what it is about stands.
 * Throws when it cannot be written, so that the answer becomes "failed" (security.md 7).
 */
export function appendAudit(
  statements: Statements,
  signer: Signer,
  origin: AuditOrigin,
  { reason, ...note }: AuditNoteWithReason
): AuditHead {
  const head = auditHead(statements)
  const purpose = reason === undefined ? note.purpose : `${note.purpose ?? 'reason'}:${hashReason(reason)}`
  const checked = AuditNote.parse({ ...note, purpose })
  const entry: AuditEntry = { ...checked, ...origin, seq: head.seq + 1, previousHash: head.hash }
  const digest = sha256(encodeAuditEntry(entry))
  const hash = digest.toString('base64url')
  statements
    .prepare(
      `INSERT INTO auditEntry (seq, device, workerId, sessionId, at, ticks, action, subjectIds, purpose, outcome,
       correlationId, previousHash, hash, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      entry.seq,
      entry.device,
      entry.workerId,
      entry.sessionId,
      entry.at,
      entry.ticks,
      entry.action,
      JSON.stringify(entry.subjectIds),
      entry.purpose,
      entry.outcome,
      entry.correlationId,
      entry.previousHash,
      hash,
      signer.sign(digest)
    )
  if (reason !== undefined) {
    statements.prepare('INSERT INTO auditReason (seq, words) VALUES (?, ?)').run(entry.seq, reason)
  }
  const subject = statements.prepare('INSERT OR IGNORE INTO auditSubject (subjectId, seq) VALUES (?, ?)')
  for (const subjectId of entry.subjectIds) subject.run(subjectId, entry.seq)
  return { seq: entry.seq, hash }
}
