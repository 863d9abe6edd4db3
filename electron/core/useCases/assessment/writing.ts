import type { Kysely } from 'kysely'
import { writeJournal } from '../../../../db/journal/journal.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { canMove } from '../../../../domain/assessment/lifecycle.ts'
import { assessmentWords } from '../../../../resources/strings/en-GB/assessment.ts'
import { journalAnswers, settleAnswers } from '../../../contract/assessment.ts'
import { handle, Refused, type UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { joinedIn } from '../merge/joinedIn.ts'
import { journalKey, listShownAnswers } from './answers.ts'
import { getAssessment } from './assessmentRow.ts'
import { demand, moveFacts, openGate } from './gate.ts'
import { settleJournal } from './settle.ts'

/** Everybody who wrote an answer of this version themselves; what was carried over and not confirmed has no author here. */
export async function authorsOf(db: Kysely<Tables>, assessmentId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('answer')
    .select('authorId')
    .distinct()
    .where('assessmentId', '=', assessmentId)
    .where('_void', '=', 0)
    .execute()
  return rows.flatMap(row => row.authorId ?? [])
}

/** Throws a sentence unless this worker may write in this assessment now. */
async function demandWriting(context: UseCaseContext, db: Kysely<Tables>, assessmentId: string) {
  const opened = await getAssessment(db, assessmentId)
  demand(await openGate(context, db, opened.row.familyId), 'U')
  const verdict = canMove(
    moveFacts({ ...opened.row, submittedById: opened.submittedById }, []),
    'write',
    context.worker.workerId
  )
  if (!verdict.allowed) throw new Refused(assessmentWords.moves[verdict.because])
  return opened
}

const journal = handle(journalAnswers, async (context, { assessmentId, answers }) => {
  await context.store.read(db => demandWriting(context, db, assessmentId))
  return writeJournal(
    context.store,
    answers.map(({ stamp, ...answer }) => ({
      key: journalKey(assessmentId, answer.field, answer.aboutId),
      workerId: context.worker.workerId,
      value: answer,
      stamp
    }))
  )
})

const settle = handle(settleAnswers, (context, { assessmentId }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { row, form } = await demandWriting(context, unit.db, assessmentId)
    const written = await settleJournal(unit, {
      assessmentId,
      familyId: row.familyId,
      form,
      workerId: context.worker.workerId,
      deviceId: context.store.deviceId,
      at: context.now().toISOString()
    })
    unit.audit({
      action: settleAnswers.audit ?? '',
      subjectIds: [row.familyId, assessmentId],
      outcome: written === 0 ? 'unchanged' : 'saved'
    })
    unit.flush()
    const { workerId } = context.worker
    const shown = await listShownAnswers(
      unit.db,
      assessmentId,
      workerId,
      await joinedIn(context, unit.db, row.familyId)
    )
    return { answers: shown.filter(answer => answer.authorId === workerId) }
  })
)

export const writingHandlers = [journal, settle]
