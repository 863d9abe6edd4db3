import type { Kysely } from 'kysely'
import type { Tables } from '../../../../db/schema/tables.ts'
import { assessmentWords } from '../../../../resources/strings/en-GB/assessment.ts'
import { commentOnAnswer, settleComment } from '../../../contract/assessment.ts'
import { handle, Refused } from '../../handler.ts'
import { getAssessment } from './assessmentRow.ts'
import { demand, openGate } from './gate.ts'

/** Comments of the manager, each beside the paragraph it is about; oldest first. */
export async function listComments(db: Kysely<Tables>, assessmentId: string) {
  const rows = await db
    .selectFrom('assessmentComment as c')
    .leftJoin('worker as w', 'w.id', 'c.authorId')
    .select(['c.id', 'c.field', 'c.aboutId', 'c.words', 'w.displayName', 'c.writtenAt', 'c.settledAt'])
    .where('c.assessmentId', '=', assessmentId)
    .where('c._void', '=', 0)
    .orderBy('c.id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    field: row.field ?? '',
    aboutId: row.aboutId ?? '',
    words: row.words ?? '',
    authorName: row.displayName ?? '',
    writtenAt: row.writtenAt ?? '',
    settledAt: row.settledAt
  }))
}

const comment = handle(commentOnAnswer, (context, { id, assessmentId, field, aboutId, words }) =>
  context.store.transact(
    { author: { workerId: context.worker.workerId, sessionId: context.sessionId } },
    async unit => {
      const { row } = await getAssessment(unit.db, assessmentId)
      demand(await openGate(context, unit.db, row.familyId), 'A')
      if (row.state !== 'submitted') throw new Refused(assessmentWords.moves.wrongState)
      unit.put({
        type: 'assessmentComment',
        id,
        bucket: `f:${row.familyId}`,
        set: {
          assessmentId,
          field,
          aboutId,
          words,
          authorId: context.worker.workerId,
          writtenAt: context.now().toISOString()
        },
        seen: 'current'
      })
      unit.audit({ action: commentOnAnswer.audit ?? '', subjectIds: [row.familyId, assessmentId], outcome: 'saved' })
      return { id }
    }
  )
)

const settle = handle(settleComment, (context, { assessmentId, commentId }) =>
  context.store.transact(
    { author: { workerId: context.worker.workerId, sessionId: context.sessionId } },
    async unit => {
      const { row } = await getAssessment(unit.db, assessmentId)
      const gate = await openGate(context, unit.db, row.familyId)
      if (!gate.may('U') && !gate.may('A')) demand(gate, 'U')
      unit.put({
        type: 'assessmentComment',
        id: commentId,
        bucket: `f:${row.familyId}`,
        set: { settledAt: context.now().toISOString(), settledById: context.worker.workerId },
        seen: 'current'
      })
      unit.audit({ action: settleComment.audit ?? '', subjectIds: [row.familyId, assessmentId], outcome: 'saved' })
      return {}
    }
  )
)

export const commentHandlers = [comment, settle]
