import type { z } from 'zod'
import { findEntry, listOtherValues } from '../../../../db/queries/entries.ts'
import { canView } from '../../../../domain/access/canAccess.ts'
import { accessSentences, noSuchEntry } from '../../../../resources/strings/en-GB/access.ts'
import type { revealSafeAddress } from '../../../contract/family.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { textOf } from '../../rules/rule.ts'
import { canViewSafeAddress } from '../entry/mayWrite.ts'
import { mustBelong } from '../entry/saveEntry.ts'
import { inFamily, mustAllow, questionOf } from './askAccess.ts'
import { toEntry } from './openFamily.ts'

const action = 'safeAddress.reveal'

/** The reason and the audit entry stand in the same transaction as the reading: if they cannot be written, nothing is shown. */
export async function reveal(
  context: UseCaseContext,
  { familyId, safeAddressId, reason }: z.output<typeof revealSafeAddress.input>
): Promise<z.input<typeof revealSafeAddress.output>> {
  return inFamily(context, { familyId, action }, async (unit, ask) => {
    mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
    const entry = await findEntry(unit.db, 'safeAddress', safeAddressId)
    if (entry === null) throw new Refused(noSuchEntry)
    await mustBelong(unit, ask, { type: 'safeAddress', id: entry.id, existing: entry, movedFrom: null })
    const verdict = canViewSafeAddress(context, ask, entry)
    const subjectIds = [familyId, safeAddressId]
    if (!verdict.allowed) {
      unit.audit({ action, subjectIds, outcome: `refused:${verdict.because}` })
      return { outcome: 'refused', say: accessSentences[verdict.because] }
    }
    const reasonId = context.newId()
    unit.put({
      type: 'accessReason',
      id: reasonId,
      bucket: entry.bucket,
      set: {
        personId: textOf(entry.fields.personId),
        aboutId: safeAddressId,
        workerId: context.worker.workerId,
        action,
        reason,
        givenAt: context.now().toISOString()
      }
    })
    unit.audit({ action, subjectIds, outcome: 'shown', purpose: reasonId })
    return { outcome: 'shown', entry: toEntry(entry, await listOtherValues(unit.db, [entry])) }
  })
}
