import type { z } from 'zod'
import { attachmentSentences } from '../../../../resources/strings/en-GB/attachments.ts'
import type { voidAttachment } from '../../../contract/attachment.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { inFamily } from '../family/askAccess.ts'
import { getVisible } from './visibleAttachments.ts'

const action = 'attachment.void'

/** Nothing is destroyed: it stands in the history with the reason, and can be brought back. */
export async function markAsError(
  context: UseCaseContext,
  { familyId, id, reason, restore }: z.output<typeof voidAttachment.input>
): Promise<z.input<typeof voidAttachment.output>> {
  return inFamily(context, { familyId, action }, async (unit, ask) => {
    const entry = await getVisible(context, unit, ask, id)
    if (entry.fields.addedById !== context.worker.workerId) throw new Refused(attachmentSentences.onlyAdder)
    const change = { type: 'attachment', id, bucket: entry.bucket, seen: 'current' } as const
    if (restore) unit.reinstate(change)
    else unit.void({ ...change, reason })
    unit.audit({ action, subjectIds: [familyId, id], outcome: restore ? 'restored' : 'entered-in-error' })
    return {}
  })
}
