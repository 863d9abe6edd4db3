import type { z } from 'zod'
import type { Unit } from '../../../../db/commit/unit.ts'
import { addWorkingDays } from '../../../../domain/dates/workingDays.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'
import { copyStrings } from '../../../../resources/strings/en-GB/copies.ts'
import { releaseCopy } from '../../../contract/copies.ts'
import type { UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { gatherSource } from './gatherSource.ts'
import { type MadeForWish, makeForWish } from './makeWish.ts'
import { keepForPrinter } from './tickets.ts'

type Asked = z.output<typeof releaseCopy.input>
type Answer = z.input<typeof releaseCopy.output>

const words = copyStrings.refusals
/** A copy that is held back is looked at again within ten working days (FC-10). */
const holdDays = 10
const fileNames = { family_copy: 'family copy', child_page: 'child page' } as const

export async function release(context: UseCaseContext, asked: Asked): Promise<Answer> {
  return context.store.transact({ author: authorOf(context) }, async unit => {
    const { source, assessmentId, gate } = await gatherSource(context, unit, asked.familyId)
    const made = makeForWish(source, asked)
    const says = refusalsOf(made, asked, gate.may('A'))
    if (says.length > 0) {
      audit(unit, asked, made, 'refused')
      return { outcome: 'refused', says }
    }
    const id = context.newId()
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
        language: asked.language,
        layout: asked.layout,
        madeAt: context.now().toISOString(),
        madeById: context.worker.workerId,
        sha256: made.sha256,
        leftOut: document.leftOut.length,
        assessmentId,
        howGiven: asked.howGiven,
        givenOn: held || asked.howGiven === 'not_given_yet' ? null : gate.today,
        safeToLeave: asked.safeToLeave,
        holdReason: held ? asked.holdReason : null,
        holdReviewOn: held ? addWorkingDays(gate.today, holdDays, bankHolidays).on : null
      }
    })
    if (made.excluded && recipient.personId !== null) {
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
    audit(unit, asked, made, `made:${recipient.kind}`)
    for (const fields of auditedFields(made.fieldsRead)) audit(unit, asked, made, `read:${recipient.kind}:${fields}`)
    const ticket = context.newId()
    keepForPrinter(ticket, { sessionId: context.sessionId, workerId: context.worker.workerId, document })
    return { outcome: 'made', ticket, fileName: fileNameOf(asked.copyKind, gate.today) }
  })
}

/** What kind of paper it is and the day; the people it is about are in nobody's list of recent files. */
function fileNameOf(copyKind: string, today: string): string {
  const name = copyKind === 'family_copy' || copyKind === 'child_page' ? fileNames[copyKind] : 'letter'
  return `${name} ${today}.pdf`
}

function refusalsOf(made: MadeForWish, asked: Asked, mayClear: boolean): string[] {
  const toHome = made.recipient.personId !== null && (asked.howGiven === 'post' || asked.howGiven === 'by_hand')
  return [
    ...made.refusals,
    ...made.blocked.map(({ say }) => say),
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

function audit(unit: Unit, asked: Asked, { recipient }: MadeForWish, outcome: string): void {
  unit.audit({
    action: releaseCopy.audit ?? '',
    subjectIds: [asked.familyId, ...(recipient.personId === null ? [] : [recipient.personId])],
    outcome,
    ...(asked.clearing === '' ? {} : { reason: asked.clearing })
  })
}
