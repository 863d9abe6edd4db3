import type { z } from 'zod'
import type { Unit } from '../../../../db/commit/unit.ts'
import { drawnKinds, isLetter, isTaken } from '../../../../domain/copies/recipients.ts'
import { copyStrings } from '../../../../resources/strings/en-GB/copies.ts'
import { releaseCopy } from '../../../contract/copies.ts'
import type { UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { gatherSource } from './gatherSource.ts'
import { type MadeForWish, makeForWish } from './makeWish.ts'
import { nextLookAt } from './reviewHold.ts'
import { keepForPrinter, oweRecord } from './tickets.ts'

type Asked = z.output<typeof releaseCopy.input>
type Answer = z.input<typeof releaseCopy.output>

const words = copyStrings.refusals
const fileNames: Readonly<Record<string, string>> = {
  family_copy: 'family copy',
  child_page: 'child page',
  scores: 'scores',
  timeline: 'chronology'
}

/** Looks at a copy once more and hands out a ticket for it. What was given is written down when it is (`settleCopy`). */
export async function release(context: UseCaseContext, asked: Asked): Promise<Answer> {
  return context.store.transact({ author: authorOf(context) }, async unit => {
    const { source, assessmentId, gate } = await gatherSource(context, unit, asked.familyId, asked)
    const made = makeForWish(source, asked)
    const says = refusalsOf(made, asked, gate.may('A'))
    if (says.length > 0) {
      audit(unit, asked, made, 'refused')
      return { outcome: 'refused', says }
    }
    audit(unit, asked, made, `made:${made.recipient.kind}:${asked.form}`)
    for (const fields of auditedFields(made.fieldsRead))
      audit(unit, asked, made, `read:${made.recipient.kind}:${fields}`)
    const ticket = context.newId()
    const holder = { sessionId: context.sessionId, workerId: context.worker.workerId }
    const given: Given = { id: context.newId(), asked, made, assessmentId, today: gate.today }
    oweRecord(ticket, {
      ...holder,
      subjectIds: subjectsOf(asked, made),
      record: settled => record(context, settled, given)
    })
    keepForPrinter(ticket, { ...holder, document: made.document, form: asked.form })
    return { outcome: 'made', ticket, fileName: fileNameOf(asked, gate.today) }
  })
}

type Given = {
  readonly id: string
  readonly asked: Asked
  readonly made: MadeForWish
  readonly assessmentId: string | null
  readonly today: string
}

/** What left, for whom, when and how: its hash, never its text. */
function record(context: UseCaseContext, unit: Unit, { id, asked, made, assessmentId, today }: Given): void {
  const { recipient, document } = made
  const held = asked.holdReason !== ''
  unit.put({
    type: 'copyGiven',
    id,
    bucket: `f:${asked.familyId}`,
    set: {
      familyId: asked.familyId,
      copyKind: asked.copyKind,
      recipientKind: recipient.kind,
      recipientId: recipient.personId,
      recipientWords: document.recipient,
      language: document.beside === undefined ? document.language : asked.language,
      layout: asked.layout,
      madeAt: context.now().toISOString(),
      madeById: context.worker.workerId,
      sha256: made.sha256,
      leftOut: document.leftOut.length,
      assessmentId: isTaken(asked.copyKind) ? null : assessmentId,
      howGiven: asked.howGiven,
      givenOn: held || asked.howGiven === 'not_given_yet' ? null : today,
      safeToLeave: asked.safeToLeave,
      holdReason: held ? asked.holdReason : null,
      holdReviewOn: held ? nextLookAt(today) : null
    }
  })
  if (!made.excluded || recipient.personId === null) return
  // What a manager cleared stands in their own words beside the person; the audit holds its hash.
  unit.put({
    type: 'accessReason',
    id: context.newId(),
    bucket: `p:${recipient.personId}/r:address`,
    set: {
      personId: recipient.personId,
      aboutId: id,
      workerId: context.worker.workerId,
      action: 'copies.clear',
      reason: asked.clearing.slice(0, 500),
      givenAt: context.now().toISOString()
    }
  })
}

/** What kind of paper it is and the day; the people it is about are in nobody's list of recent files. */
function fileNameOf({ copyKind, form }: Asked, today: string): string {
  const name = isLetter(copyKind) ? 'letter' : (fileNames[copyKind] ?? copyKind)
  return `${name} ${today}.${form === 'print' ? 'pdf' : form}`
}

function refusalsOf(made: MadeForWish, asked: Asked, mayClear: boolean): string[] {
  const toHome = made.recipient.personId !== null && (asked.howGiven === 'post' || asked.howGiven === 'by_hand')
  return [
    ...made.refusals,
    ...made.blocked.map(({ say }) => say),
    ...(asked.howGiven === 'post' && made.byHandOnly ? [words.privateByHand] : []),
    ...((asked.form === 'png' || asked.form === 'svg') && !drawnKinds.includes(asked.copyKind)
      ? [words.notThatForm]
      : []),
    ...(made.document.beside !== undefined && asked.translation?.by === '' ? [words.notThatTranslator] : []),
    ...(made.excluded && !(mayClear && asked.clearing.length >= 10) ? [words.excluded] : []),
    ...(toHome && asked.safeToLeave === 'no' && asked.holdReason === '' ? [words.holdUnsafe] : []),
    ...(made.sha256 === asked.sha256 ? [] : [words.changed])
  ]
}

/** An entry of the audit is short: the names of many fields are told in several. */
function auditedFields(fields: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const field of fields) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + field.length < 90) lines[lines.length - 1] = `${last}/${field}`
    else lines.push(field)
  }
  return lines
}

const subjectsOf = (asked: Asked, { recipient }: MadeForWish): readonly string[] => [
  asked.familyId,
  ...(recipient.personId === null ? [] : [recipient.personId])
]

function audit(unit: Unit, asked: Asked, made: MadeForWish, outcome: string): void {
  unit.audit({
    action: releaseCopy.audit ?? '',
    subjectIds: [...subjectsOf(asked, made)],
    outcome,
    ...(asked.clearing === '' ? {} : { reason: asked.clearing })
  })
}
