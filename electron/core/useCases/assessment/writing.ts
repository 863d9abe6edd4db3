import type { Kysely } from 'kysely'
import { writeJournal } from '../../../../db/journal/journal.ts'
import { listRegister } from '../../../../db/queries/register.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { canMove } from '../../../../domain/assessment/lifecycle.ts'
import { carryForward } from '../../../../domain/forms/carryForward.ts'
import { findForm } from '../../../../resources/forms/registry.ts'
import { assessmentWords } from '../../../../resources/strings/en-GB/assessment.ts'
import { journalAnswers, settleAnswers, startAssessment } from '../../../contract/assessment.ts'
import { handle, Refused, type UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { answerId } from './answerId.ts'
import { asAnswer, journalKey, listAnswerEntries, listShownAnswers } from './answers.ts'
import { getAssessment, listAssessmentEntries } from './assessmentRow.ts'
import { demand, moveFacts, openGate } from './gate.ts'
import { registerRows, textOf } from './registerRows.ts'
import { bucketOfAnswer, settleJournal } from './settle.ts'

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
    const shown = await listShownAnswers(unit.db, assessmentId, workerId)
    return { answers: shown.filter(answer => answer.authorId === workerId) }
  })
)

const refused = (say: string) => ({ outcome: 'refused' as const, say, gaps: [] })

const start = handle(startAssessment, (context, input) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { id, familyId } = input
    const gate = await openGate(context, unit.db, familyId)
    demand(gate, 'C')
    const earlier = await listAssessmentEntries(unit.db, familyId)
    const audit = (outcome: string) =>
      unit.audit({ action: startAssessment.audit ?? '', subjectIds: [familyId, id], outcome })
    if (earlier.some(entry => entry.id === id)) {
      audit('started')
      return { outcome: 'started' as const, assessmentId: id }
    }
    if (earlier.some(({ fields }) => ['draft', 'submitted', 'returned'].includes(textOf(fields, 'state')))) {
      audit('refused')
      return refused(assessmentWords.alreadyOpen)
    }
    if (input.startedOn > gate.today) {
      audit('refused')
      return refused(assessmentWords.startInFuture)
    }
    const last = earlier.find(({ fields }) => fields.state === 'authorised')
    const form = findForm('early-help-assessment', 1)
    if (!form) throw new Refused(assessmentWords.formNotKnown)
    const episode = registerRows(await listRegister(unit.db, familyId))
      .of('episode')
      .at(-1)
    const versions = earlier.map(({ fields }) => (typeof fields.version === 'number' ? fields.version : 0))
    unit.put({
      type: 'assessment',
      id,
      bucket: `f:${familyId}`,
      set: {
        familyId,
        episodeId: episode?.id ?? null,
        version: Math.max(0, ...versions) + 1,
        formKey: form.key,
        formVersion: form.version,
        formLength: input.formLength,
        assessmentType: input.assessmentType,
        state: 'draft',
        startedOn: input.startedOn,
        leadAssessorId: context.worker.workerId,
        previousAssessmentId: last?.id ?? null
      }
    })
    if (episode?.fields.state === 'allocated') {
      unit.put({
        type: 'episode',
        id: episode.id,
        bucket: `f:${familyId}`,
        set: { state: 'assessing' },
        seen: episode.stamp
      })
    }
    if (last) {
      const carried = carryForward(form, (await listAnswerEntries(unit.db, last.id)).map(asAnswer))
      for (const { field, aboutId, familyCopy, ...answer } of carried) {
        unit.put({
          type: 'answer',
          id: answerId(id, field, aboutId),
          bucket: bucketOfAnswer(form, familyId, field),
          set: { assessmentId: id, field, aboutId, ...answer, familyCopy: familyCopy ? 1 : 0 }
        })
      }
    }
    audit('started')
    return { outcome: 'started' as const, assessmentId: id }
  })
)

export const writingHandlers = [journal, settle, start]
