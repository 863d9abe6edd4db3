import type { Unit } from '../../../../db/commit/unit.ts'
import { readJournal } from '../../../../db/journal/journal.ts'
import { listRegister } from '../../../../db/queries/register.ts'
import { canMove, type Move } from '../../../../domain/assessment/lifecycle.ts'
import type { Joined } from '../../../../domain/joining/joined.ts'
import { assessmentWords } from '../../../../resources/strings/en-GB/assessment.ts'
import {
  authoriseAssessment,
  checkAssessment,
  type Gap,
  returnAssessment,
  submitAssessment,
  takeBackAssessment
} from '../../../contract/assessment.ts'
import type { FormFacts } from '../../../contract/formFacts.ts'
import { handle, Refused, type UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { joinedIn } from '../merge/joinedIn.ts'
import { journalPrefix, listShownAnswers } from './answers.ts'
import { getAssessment, type OpenedAssessment } from './assessmentRow.ts'
import { listGaps } from './findings.ts'
import { formFacts } from './formFacts.ts'
import { demand, moveFacts, openGate } from './gate.ts'
import { registerRows } from './registerRows.ts'
import { sealAssessment } from './sealing.ts'
import { settleJournal } from './settle.ts'
import { authorsOf } from './writing.ts'

type Deciding = {
  readonly opened: OpenedAssessment
  readonly facts: FormFacts
  readonly joined: readonly Joined[]
  readonly unit: Unit
  readonly context: UseCaseContext
  readonly episode: { readonly id: string; readonly stamp: string } | undefined
}

/** Opens the assessment, settles what this worker still had in the journal, and asks whether the move is allowed. */
async function prepare(context: UseCaseContext, unit: Unit, assessmentId: string, move: Move): Promise<Deciding> {
  const { workerId } = context.worker
  const opened = await getAssessment(unit.db, assessmentId)
  const { familyId } = opened.row
  const gate = await openGate(context, unit.db, familyId)
  const authorIds = await authorsOf(unit.db, assessmentId)
  demand(gate, move === 'return' || move === 'authorise' ? 'A' : 'U', { authorIds })
  const verdict = canMove(moveFacts({ ...opened.row, submittedById: opened.submittedById }, authorIds), move, workerId)
  if (!verdict.allowed) throw new Refused(assessmentWords.moves[verdict.because])
  if (move === 'submit') {
    await settleJournal(unit, {
      assessmentId,
      familyId,
      form: opened.form,
      workerId,
      deviceId: context.store.deviceId,
      at: context.now().toISOString()
    })
    unit.flush()
  }
  const joined = await joinedIn(context, unit.db, familyId)
  const entries = await listRegister(unit.db, familyId, joined)
  const facts = formFacts(entries, { today: gate.today, formLength: opened.row.formLength })
  return { opened, facts, joined, unit, context, episode: registerRows(entries).of('episode').at(-1) }
}

function moveTo({ opened, unit, episode }: Deciding, set: Record<string, string | null>, episodeState: string | null) {
  const { familyId, id } = opened.row
  unit.put({ type: 'assessment', id, bucket: `f:${familyId}`, set, seen: opened.entry.stamp })
  if (episode && episodeState !== null) {
    unit.put({
      type: 'episode',
      id: episode.id,
      bucket: `f:${familyId}`,
      set: { state: episodeState },
      seen: episode.stamp
    })
  }
}

const refused = (say: string, gaps: Gap[] = []) => ({ outcome: 'refused' as const, say, gaps })

const check = handle(checkAssessment, (context, { assessmentId }) =>
  context.store.read(async db => {
    const opened = await getAssessment(db, assessmentId)
    const gate = await openGate(context, db, opened.row.familyId)
    demand(gate, 'R', { authorIds: [opened.row.leadAssessorId] })
    const joined = await joinedIn(context, db, opened.row.familyId)
    const facts = formFacts(await listRegister(db, opened.row.familyId, joined), {
      today: gate.today,
      formLength: opened.row.formLength
    })
    const shown = await listShownAnswers(db, assessmentId, context.worker.workerId, joined)
    return { gaps: listGaps(opened.form, facts, shown) }
  })
)

const submit = handle(submitAssessment, (context, { assessmentId, note, warningComments }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const deciding = await prepare(context, unit, assessmentId, 'submit')
    const { opened, facts, joined } = deciding
    const { workerId } = context.worker
    const audit = (outcome: string) =>
      unit.audit({ action: submitAssessment.audit ?? '', subjectIds: [opened.row.familyId, assessmentId], outcome })
    const left = await readJournal(unit.db, { workerId, prefix: journalPrefix(assessmentId) })
    const gaps = listGaps(opened.form, facts, await listShownAnswers(unit.db, assessmentId, workerId, joined))
    const errors = gaps.filter(gap => gap.kind === 'error')
    const commented = (gap: Gap) =>
      (warningComments[`${gap.check} ${gap.field ?? ''} ${gap.aboutId}`] ?? '').trim() !== ''
    // An answer that is left open is excused by the worker's one explanation (R-01 is an error without it).
    const silent = gaps.filter(gap => gap.kind === 'warning' && gap.check !== 'R-01' && !commented(gap))
    if (left.length > 0 || errors.length > 0 || silent.length > 0) {
      audit('refused')
      const say = left.length > 0 ? 'unsettled' : errors.length > 0 ? 'gapsLeft' : 'warningsNeedWords'
      return refused(assessmentWords[say], errors.length > 0 ? gaps : silent)
    }
    const at = context.now().toISOString()
    moveTo(deciding, { state: 'submitted', submittedAt: at, submittedById: workerId }, 'assessment_review')
    for (const [key, words] of [...Object.entries(warningComments), ['note', note] as const]) {
      if (words.trim() === '') continue
      const [, field = '', aboutId = ''] = key.split(' ')
      unit.put({
        type: 'assessmentComment',
        id: context.newId(),
        bucket: `f:${opened.row.familyId}`,
        set: { assessmentId, field, aboutId, words: words.trim(), authorId: workerId, writtenAt: at }
      })
    }
    audit('submitted')
    return { outcome: 'submitted' as const }
  })
)

const takeBack = handle(takeBackAssessment, (context, { assessmentId, reason }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const deciding = await prepare(context, unit, assessmentId, 'takeBack')
    moveTo(deciding, { state: 'draft', submittedAt: null, submittedById: null }, 'assessing')
    remark(deciding, reason)
    unit.audit({
      action: takeBackAssessment.audit ?? '',
      subjectIds: [deciding.opened.row.familyId, assessmentId],
      outcome: 'saved'
    })
    return { outcome: 'draft' as const }
  })
)

/** A remark on the whole assessment stands beside those on its paragraphs, with no field. */
function remark({ opened, unit, context }: Deciding, words: string): void {
  unit.put({
    type: 'assessmentComment',
    id: context.newId(),
    bucket: `f:${opened.row.familyId}`,
    set: {
      assessmentId: opened.row.id,
      field: '',
      aboutId: '',
      words,
      authorId: context.worker.workerId,
      writtenAt: context.now().toISOString()
    }
  })
}

const giveBack = handle(returnAssessment, (context, { assessmentId, reason }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const deciding = await prepare(context, unit, assessmentId, 'return')
    const set = { state: 'returned', decidedAt: context.now().toISOString(), decidedById: context.worker.workerId }
    moveTo(deciding, set, 'assessing')
    remark(deciding, reason)
    unit.audit({
      action: returnAssessment.audit ?? '',
      subjectIds: [deciding.opened.row.familyId, assessmentId],
      outcome: 'returned'
    })
    return { outcome: 'returned' as const }
  })
)

async function decisionOf({ unit, opened }: Deciding): Promise<string> {
  const row = await unit.db
    .selectFrom('answer')
    .select('given')
    .where('assessmentId', '=', opened.row.id)
    .where('field', '=', '21.decision')
    .executeTakeFirst()
  return row?.given ?? ''
}

const authorise = handle(authoriseAssessment, (context, { assessmentId, comment, levelConfirmed }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const deciding = await prepare(context, unit, assessmentId, 'authorise')
    const { opened, facts, joined } = deciding
    const { workerId } = context.worker
    const audit = (outcome: string) =>
      unit.audit({ action: authoriseAssessment.audit ?? '', subjectIds: [opened.row.familyId, assessmentId], outcome })
    if (!levelConfirmed) {
      audit('refused')
      return refused(assessmentWords.levelNotConfirmed)
    }
    const at = context.now().toISOString()
    const sealId = context.newId()
    const worker = await unit.db
      .selectFrom('worker')
      .select('displayName')
      .where('id', '=', workerId)
      .executeTakeFirst()
    // Answers are signed under the ids they were written with, so both entries of a joined person stand in what is signed.
    const signed = joined.length === 0 ? facts : formFacts(await listRegister(unit.db, opened.row.familyId), facts)
    const authorisation = { sealId, at, byWorkerId: workerId, byName: worker?.displayName ?? '', comment }
    await sealAssessment(unit, opened, signed, { authorisation, newId: context.newId })
    const plan = !(await decisionOf(deciding)).includes('no_further_support')
    moveTo(
      deciding,
      { state: 'authorised', decidedAt: at, decidedById: workerId, sealId },
      plan ? 'planning' : 'closure_pending'
    )
    remark(deciding, comment)
    audit('authorised')
    return { outcome: 'authorised' as const, sealId }
  })
)

export const decidingHandlers = [check, submit, takeBack, giveBack, authorise]
