import { historyOf } from '../../../../db/history/historyOf.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { Given } from '../../../../domain/nonAnswer.ts'
import { readAnswerHistory } from '../../../contract/assessment.ts'
import { handle } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { answerId } from './answerId.ts'
import { getAssessment } from './assessmentRow.ts'
import { demand, openGate } from './gate.ts'

const history = handle(readAnswerHistory, (context, { assessmentId, field, aboutId }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { row, form } = await getAssessment(unit.db, assessmentId)
    const gate = await openGate(context, unit.db, row.familyId)
    demand(gate, 'R', { authorIds: [row.leadAssessorId] })
    const steps = await historyOf(unit.db, { type: 'answer', id: answerId(assessmentId, field, aboutId) }, 'given')
    const visible = steps.filter(step => gate.maySee(form, field, { authorIds: [step.workerId] }))
    const names = await listWorkerNames(
      unit.db,
      visible.map(step => step.workerId)
    )
    const hidden = visible.length < steps.length
    unit.audit({
      action: readAnswerHistory.audit ?? '',
      subjectIds: [row.familyId, assessmentId],
      outcome: hidden ? 'masked' : 'shown'
    })
    return {
      rows: visible.map(({ value, writtenAt, workerId, standing }) => {
        const given = Given.safeParse(value)
        return {
          given: given.success ? given.data : null,
          writtenAt,
          workerName: names.get(workerId) ?? '',
          standing
        }
      })
    }
  })
)

export const historyHandlers = [history]
