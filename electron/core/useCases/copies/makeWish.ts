import type { z } from 'zod'
import { copyStrings } from '../../../../resources/strings/en-GB/copies.ts'
import type { CopyWishAsked } from '../../../contract/copies.ts'
import type { MadeCopy } from '../../../export/madeCopy.ts'
import { makeCopy } from '../../../export/makeCopy.ts'
import { isByHandOnly, isExcluded } from '../../../export/refusals.ts'
import type { CopySource, Recipient } from '../../../export/source.ts'
import { sha256 } from '../../../security/crypto.ts'
import { Refused } from '../../handler.ts'
import { listRecipients } from './recipients.ts'

export type MadeForWish = MadeCopy & {
  readonly recipient: Recipient
  readonly sha256: string
  readonly excluded: boolean
  readonly byHandOnly: boolean
}

/** The copy that was asked for, made afresh from what stands now. */
export function makeForWish(source: CopySource, asked: z.output<typeof CopyWishAsked>): MadeForWish {
  const found = listRecipients(source).find(({ shown }) => shown.key === asked.recipientKey)
  if (found === undefined) throw new Refused(copyStrings.refusals.notForThem)
  const { recipient } = found
  const made = makeCopy(source, { ...asked, recipient })
  const text = new TextEncoder().encode(JSON.stringify(made.document))
  return {
    ...made,
    recipient,
    sha256: Buffer.from(sha256(text)).toString('hex'),
    excluded: isExcluded(recipient.personId, source),
    byHandOnly: isByHandOnly(recipient.personId, source)
  }
}
