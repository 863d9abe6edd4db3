import { readJournal } from '../../../../db/journal/journal.ts'
import { canMove } from '../../../../domain/assessment/lifecycle.ts'
import { settleAnswers } from '../../../contract/assessment.ts'
import type { UseCaseContext } from '../../handler.ts'
import { getAssessment } from './assessmentRow.ts'
import { moveFacts } from './gate.ts'
import { settleJournal } from './settle.ts'

/**
 * Before a lock or a quit: everything this worker typed in assessments becomes commits. What cannot (the assessment was
 * submitted meanwhile, an answer is too long) stays in the journal and is there after the next unlock.
 */
export async function settleAll(context: UseCaseContext): Promise<void> {
  const { workerId } = context.worker
  const typed = await context.store.read(db => readJournal(db, { workerId, prefix: 'answer:' }))
  const assessmentIds = new Set(typed.map(row => row.key.split(':')[1] ?? ''))
  for (const assessmentId of assessmentIds) {
    await context.store.transact({ author: { workerId, sessionId: context.sessionId } }, async unit => {
      const opened = await getAssessment(unit.db, assessmentId)
      const facts = moveFacts({ ...opened.row, submittedById: opened.submittedById }, [])
      if (!canMove(facts, 'write', workerId).allowed) return
      const { familyId } = opened.row
      await settleJournal(unit, {
        assessmentId,
        familyId,
        form: opened.form,
        workerId,
        deviceId: context.store.deviceId,
        at: context.now().toISOString()
      })
      unit.audit({ action: settleAnswers.audit ?? '', subjectIds: [familyId, assessmentId], outcome: 'saved' })
    })
  }
}
