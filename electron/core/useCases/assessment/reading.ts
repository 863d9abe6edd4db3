import type { Kysely } from 'kysely'
import type { Unit } from '../../../../db/commit/unit.ts'
import { listRegister } from '../../../../db/queries/register.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { canMove } from '../../../../domain/assessment/lifecycle.ts'
import type { Joined } from '../../../../domain/joining/joined.ts'
import { assessmentWords } from '../../../../resources/strings/en-GB/assessment.ts'
import { listAssessments, listWaitingAssessments, openAssessment } from '../../../contract/assessment.ts'
import { handle, type UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { joinedIn } from '../merge/joinedIn.ts'
import { listShownAnswers } from './answers.ts'
import { asRows, getAssessment, listAssessmentEntries, type OpenedAssessment } from './assessmentRow.ts'
import { checkSeal } from './checkSeal.ts'
import { listComments } from './comments.ts'
import { formFacts } from './formFacts.ts'
import { demand, type Gate, moveFacts, openGate } from './gate.ts'
import { authorsOf } from './writing.ts'

/** The answers of an assessment that this worker may see, and the fields whose words are kept from them. */
export async function visibleAnswers(
  unit: Unit,
  gate: Gate,
  opened: OpenedAssessment,
  workerId: string,
  joined: readonly Joined[] = []
) {
  const answers = await listShownAnswers(unit.db, opened.row.id, workerId, joined)
  const sees = (answer: (typeof answers)[number]) =>
    gate.maySee(opened.form, answer.field, { authorIds: answer.authorId === null ? [] : [answer.authorId] })
  return {
    answers: answers.filter(sees),
    masked: answers.filter(answer => !sees(answer)).map(({ field, aboutId }) => ({ field, aboutId }))
  }
}

async function previousOf(context: UseCaseContext, unit: Unit, gate: Gate, opened: OpenedAssessment) {
  const { workerId } = context.worker
  const joined = await joinedIn(context, unit.db, opened.row.familyId)
  if (opened.row.previousAssessmentId === null) return null
  const previous = await getAssessment(unit.db, opened.row.previousAssessmentId)
  const { answers } = await visibleAnswers(unit, gate, previous, workerId, joined)
  return {
    assessment: previous.row,
    answers: answers.map(({ stamp, writtenAt, authorId, others, ...asked }) => asked)
  }
}

const open = handle(openAssessment, (context, { assessmentId }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { workerId } = context.worker
    const opened = await getAssessment(unit.db, assessmentId)
    const gate = await openGate(context, unit.db, opened.row.familyId)
    demand(gate, 'R', { authorIds: [opened.row.leadAssessorId] })
    const joined = await joinedIn(context, unit.db, opened.row.familyId)
    const { answers, masked } = await visibleAnswers(unit, gate, opened, workerId, joined)
    const move = moveFacts(
      { ...opened.row, submittedById: opened.submittedById },
      await authorsOf(unit.db, assessmentId)
    )
    const mayWrite = gate.may('U')
    const mayDecide = gate.may('A', { authorIds: move.authorIds })
    const decision = canMove(move, 'authorise', workerId)
    unit.audit({
      action: openAssessment.audit ?? '',
      subjectIds: [opened.row.familyId, assessmentId],
      outcome: 'shown'
    })
    return {
      assessment: opened.row,
      facts: formFacts(await listRegister(unit.db, opened.row.familyId, joined), {
        today: gate.today,
        formLength: opened.row.formLength
      }),
      answers,
      masked,
      comments: await listComments(unit.db, assessmentId),
      previous: await previousOf(context, unit, gate, opened),
      seal: await checkSeal(unit.db, opened),
      may: {
        write: mayWrite && canMove(move, 'write', workerId).allowed,
        submit: mayWrite && canMove(move, 'submit', workerId).allowed,
        comment: gate.may('A') && opened.row.state === 'submitted',
        takeBack: mayWrite && canMove(move, 'takeBack', workerId).allowed,
        decide: mayDecide && decision.allowed,
        whyNotDecide: gate.may('A') && !decision.allowed ? assessmentWords.moves[decision.because] : null
      }
    }
  })
)

const list = handle(listAssessments, (context, { familyId }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const gate = await openGate(context, unit.db, familyId)
    demand(gate, 'R', { authorIds: [context.worker.workerId] })
    const rows = await asRows(unit.db, await listAssessmentEntries(unit.db, familyId))
    unit.audit({ action: listAssessments.audit ?? '', subjectIds: [familyId], outcome: 'shown' })
    return { rows: [...rows] }
  })
)

async function waitingRows(db: Kysely<Tables>) {
  return db
    .selectFrom('assessment as a')
    .innerJoin('family as f', 'f.id', 'a.familyId')
    .select(['a.id', 'a.familyId', 'a.state', 'a.leadAssessorId', 'f.familyName'])
    .where('a._void', '=', 0)
    .where('a.state', 'in', ['draft', 'submitted', 'returned'])
    .orderBy('a.submittedAt')
    .execute()
}

const waiting = handle(listWaitingAssessments, context =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { workerId } = context.worker
    const rows = []
    for (const found of await waitingRows(unit.db)) {
      if (found.familyId === null) continue
      const mine = found.leadAssessorId === workerId
      const gate = await openGate(context, unit.db, found.familyId)
      if (!gate.may('R', { authorIds: mine ? [workerId] : [] })) continue
      const authors = await authorsOf(unit.db, found.id)
      const decides = found.state === 'submitted' && !mine && gate.may('A', { authorIds: authors })
      if (!mine && !decides) continue
      if (mine && found.state === 'submitted') continue
      const { row } = await getAssessment(unit.db, found.id)
      const waitsFor = decides ? 'myDecision' : found.state === 'returned' ? 'myCorrection' : 'myDraft'
      rows.push({
        ...row,
        familyName: found.familyName ?? '',
        waitsFor: waitsFor as 'myDecision' | 'myCorrection' | 'myDraft'
      })
    }
    unit.audit({ action: listWaitingAssessments.audit ?? '', subjectIds: [], outcome: 'shown' })
    return { rows }
  })
)

export const readingHandlers = [open, list, waiting]
