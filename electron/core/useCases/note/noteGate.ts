import type { Kysely } from 'kysely'
import { listCurrentAllocations } from '../../../../db/queries/allocations.ts'
import { allWorkFor } from '../../../../db/queries/authors.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { canCreate, canView } from '../../../../domain/access/canAccess.ts'
import type { ShareClass } from '../../../../domain/nonAnswer.ts'
import { NoteShareClass } from '../../../../domain/notes/words.ts'
import type { UseCaseContext } from '../../handler.ts'
import { textOf } from '../../rules/rule.ts'
import { type FamilyAsk, mustAllow, questionOf } from '../family/askAccess.ts'

export type NoteGate = {
  readonly mayWrite: boolean
  /** Refuses as every other page does, so that it says nothing of a family that must not be known of. */
  readonly mustWrite: () => void
  /** Whether the words may be shown whole; what may not is not told of. */
  readonly maySee: (entry: ReadEntry, shareClass: ShareClass) => boolean
}

/** The class of a paragraph or an addendum; where it says none that is known, only named people read it. */
export function classOf(entry: ReadEntry): NoteShareClass {
  const read = NoteShareClass.safeParse(textOf(entry.fields.shareClass))
  return read.success ? read.data : 'S4'
}

/** Case notes are for those who work with the family (S3); what is for named people, for those and its writer (S4). */
export async function openNoteGate(
  context: UseCaseContext,
  db: Kysely<Tables>,
  ask: FamilyAsk,
  authorIds: readonly string[]
): Promise<NoteGate> {
  const working = await listCurrentAllocations(db, ask.familyId, ask.today)
  const namedWorkerIds = working.map(({ workerId }) => workerId)
  const leads = ask.family.relations.includes('lead')
  const colleagues = new Set<string>([context.worker.workerId])
  for (const id of new Set(authorIds))
    if (leads || (await allWorkFor(db, [id], ask.place.organisationId))) colleagues.add(id)
  const contentBy = (authorId: string) => ({
    authorIds: authorId === '' ? [] : [authorId],
    namedWorkerIds,
    fromOwnAgency: colleagues.has(authorId)
  })
  const ownNew = { authorIds: [context.worker.workerId], fromOwnAgency: true }
  const mayWrite = canCreate(questionOf(context, ask, { object: 'caseNote', shareClass: 'S3', content: ownNew }))
  return {
    mayWrite: mayWrite.allowed,
    mustWrite: () => mustAllow(mayWrite),
    maySee: (entry, shareClass) => {
      const content = contentBy(textOf(entry.fields.authorId))
      const verdict = canView(questionOf(context, ask, { object: 'caseNote', shareClass, content }))
      return verdict.allowed && verdict.masked === undefined && verdict.limitedTo === undefined
    }
  }
}
