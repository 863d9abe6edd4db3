import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'

export type Look = {
  readonly at: string
  readonly workerId: string
  readonly action: string
  readonly outcome: string
  readonly purpose: string | null
  /** Why, in the worker's own words, where they were asked for. */
  readonly reason: string | null
}

/** Who has looked at a family, or at any other entry, newest first. */
export async function listLooks(
  db: Kysely<Tables>,
  { subjectId, limit = 200 }: { readonly subjectId: string; readonly limit?: number }
): Promise<readonly Look[]> {
  return db
    .selectFrom('auditSubject')
    .innerJoin('auditEntry', 'auditEntry.seq', 'auditSubject.seq')
    .leftJoin('auditReason', 'auditReason.seq', 'auditSubject.seq')
    .select(['at', 'workerId', 'action', 'outcome', 'purpose', 'words as reason'])
    .where('subjectId', '=', subjectId)
    .orderBy('auditSubject.seq', 'desc')
    .limit(limit)
    .execute()
}
