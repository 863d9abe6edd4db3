import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'

export type Look = {
  readonly seq: number
  readonly at: string
  readonly workerId: string
  readonly action: string
  readonly outcome: string
}

/** Who did what with a family, newest first, from the audit. */
export async function listLooks(
  db: Kysely<Tables>,
  familyId: string,
  { before, limit }: { readonly before: number | null; readonly limit: number }
): Promise<readonly Look[]> {
  let wanted = db
    .selectFrom('auditSubject as s')
    .innerJoin('auditEntry as a', 'a.seq', 's.seq')
    .select(['a.seq', 'a.at', 'a.workerId', 'a.action', 'a.outcome'])
    .where('s.subjectId', '=', familyId)
    // My day is read again after every change: it stays in the audit, and does not push those out who opened the family.
    .where('a.action', '<>', 'day.read')
  if (before !== null) wanted = wanted.where('s.seq', '<', before)
  return wanted.orderBy('s.seq', 'desc').limit(limit).execute()
}
