import { z } from 'zod'

/** Ids only: neither a name nor a word of a case may stand in the audit (security.md 7). */
const Mark = z.string().regex(/^[A-Za-z0-9._:/-]{1,120}$/)

export const AuditNote = z.strictObject({
  action: Mark,
  subjectIds: z.array(Mark).max(200),
  /** What came of it: shown, saved, refused and why. */
  outcome: Mark,
  /** A code of the list of purposes; where the worker gave a reason in words, followed by the hash of those words. */
  purpose: Mark.nullable()
})
export type AuditNote = z.infer<typeof AuditNote>

export type AuditEntry = AuditNote & {
  readonly seq: number
  readonly device: string
  readonly workerId: string
  readonly sessionId: string
  readonly at: string
  /** A counter that no change of the wall clock moves: milliseconds of this run of the programme. */
  readonly ticks: number
  readonly correlationId: string
  readonly previousHash: string
}

/**
 * The bytes that are hashed: a list in a fixed order has one spelling only. The first word keeps these hashes apart from
 * all others the programme makes.
 */
export function encodeAuditEntry(entry: AuditEntry): Uint8Array {
  return new TextEncoder().encode(
    JSON.stringify([
      'goldthread-audit-1',
      entry.seq,
      entry.device,
      entry.workerId,
      entry.sessionId,
      entry.at,
      entry.ticks,
      entry.action,
      entry.subjectIds,
      entry.purpose,
      entry.outcome,
      entry.correlationId,
      entry.previousHash
    ])
  )
}

export const firstAuditPrevious = 'A'.repeat(43)
