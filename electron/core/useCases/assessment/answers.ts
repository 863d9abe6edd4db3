import type { Kysely } from 'kysely'
import { readJournal } from '../../../../db/journal/journal.ts'
import { listOtherValues, type ReadEntry, readRow } from '../../../../db/queries/entries.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { answersAsOne } from '../../../../domain/joining/answersAsOne.ts'
import type { Joined } from '../../../../domain/joining/joined.ts'
import { entryKey } from '../../../../domain/merge/replica.ts'
import { Basis, Given } from '../../../../domain/nonAnswer.ts'
import { AnswerAsked, type AnswerShown } from '../../../contract/assessment.ts'
import { textOf } from './registerRows.ts'

export const journalPrefix = (assessmentId: string) => `answer:${assessmentId}:`
export const journalKey = (assessmentId: string, field: string, aboutId: string) =>
  `${journalPrefix(assessmentId)}${field}:${aboutId}`

/** Every answer entry of one assessment, in both compartments; the caller leaves out what may not be seen. */
export async function listAnswerEntries(db: Kysely<Tables>, assessmentId: string): Promise<readonly ReadEntry[]> {
  const rows = await db
    .selectFrom('answer')
    .selectAll()
    .where('assessmentId', '=', assessmentId)
    .orderBy('id')
    .execute()
  return rows.map(row => readRow('answer', { ...row }))
}

function emptied(text: string): string | null {
  return text === '' ? null : text
}

/** An answer entry as the form knows it. */
export function asAnswer(entry: ReadEntry): AnswerAsked {
  const { fields } = entry
  const given = Given.safeParse(fields.given)
  const basis = Basis.safeParse(fields.basis)
  return AnswerAsked.parse({
    field: textOf(fields, 'field'),
    aboutId: textOf(fields, 'aboutId'),
    given: given.success ? given.data : null,
    basis: basis.success ? basis.data : null,
    sourcePersonId: emptied(textOf(fields, 'sourcePersonId')),
    sourceOrganisation: emptied(textOf(fields, 'sourceOrganisation')),
    familyCopy: fields.familyCopy !== 0,
    familyCopyReason: emptied(textOf(fields, 'familyCopyReason')),
    carried: textOf(fields, 'carried') || 'no'
  })
}

/** What stands, with what this worker is still typing laid over it. */
export async function listShownAnswers(
  db: Kysely<Tables>,
  assessmentId: string,
  workerId: string,
  joined: readonly Joined[] = []
): Promise<readonly AnswerShown[]> {
  const entries = await listAnswerEntries(db, assessmentId)
  const others = await listOtherValues(db, entries)
  const shown = new Map<string, AnswerShown>()
  for (const entry of entries) {
    const answer = asAnswer(entry)
    shown.set(journalKey(assessmentId, answer.field, answer.aboutId), {
      ...answer,
      stamp: entry.stamp,
      writtenAt: emptied(textOf(entry.fields, 'writtenAt')),
      authorId: emptied(textOf(entry.fields, 'authorId')),
      others: [...(others.get(entryKey('answer', entry.id)) ?? [])]
    })
  }
  for (const row of await readJournal(db, { workerId, prefix: journalPrefix(assessmentId) })) {
    const typed = AnswerAsked.safeParse(row.value)
    if (!typed.success) continue
    const standing = shown.get(row.key)
    shown.set(row.key, {
      ...typed.data,
      stamp: row.stamp ?? standing?.stamp ?? '{}',
      writtenAt: row.at,
      authorId: workerId,
      others: standing?.others ?? []
    })
  }
  return answersAsOne([...shown.values()], joined)
}
