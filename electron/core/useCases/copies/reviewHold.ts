import type { z } from 'zod'
import { findEntry } from '../../../../db/queries/entries.ts'
import { addWorkingDays } from '../../../../domain/dates/workingDays.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'
import { copyStrings } from '../../../../resources/strings/en-GB/copies.ts'
import { reviewHold } from '../../../contract/copies.ts'
import type { UseCaseContext } from '../../handler.ts'
import { textOf } from '../../rules/rule.ts'
import { demand, openGate } from '../assessment/gate.ts'
import { authorOf } from '../family/askAccess.ts'

type Asked = z.output<typeof reviewHold.input>
type Answer = z.input<typeof reviewHold.output>

/** A copy that is held back is looked at again within ten working days (FC-10). */
const holdDays = 10
const words = copyStrings.refusals

export const nextLookAt = (today: string): string => addWorkingDays(today, holdDays, bankHolidays).on

/** Another person than whoever holds it back, who may authorise, lets it stay so or says that it was given. */
export async function review(context: UseCaseContext, { familyId, copyId, decision }: Asked): Promise<Answer> {
  return context.store.transact({ author: authorOf(context) }, async unit => {
    const gate = await openGate(context, unit.db, familyId)
    demand(gate, 'X')
    const copy = await findEntry(unit.db, 'copyGiven', copyId)
    const { workerId } = context.worker
    const refuse = (say: string): Answer => {
      unit.audit({ action: reviewHold.audit ?? '', subjectIds: [familyId, copyId], outcome: 'refused' })
      return { outcome: 'refused', say }
    }
    const held = copy !== null && copy.fields.familyId === familyId && textOf(copy.fields.holdReviewOn) !== ''
    if (!held || copy.enteredInError) return refuse(words.notThatCopy)
    if (!gate.may('A')) return refuse(words.notThatManager)
    if (copy.fields.madeById === workerId) return refuse(words.ownHold)
    const reviewOn = decision === 'hold' ? nextLookAt(gate.today) : null
    unit.put({
      type: 'copyGiven',
      id: copyId,
      bucket: copy.bucket,
      seen: copy.stamp,
      set: {
        holdApprovedById: workerId,
        holdReviewOn: reviewOn,
        ...(decision === 'give' ? { givenOn: gate.today, howGiven: 'by_hand' } : {})
      }
    })
    unit.audit({ action: reviewHold.audit ?? '', subjectIds: [familyId, copyId], outcome: decision })
    return { outcome: 'reviewed', reviewOn: reviewOn ?? '' }
  })
}
