import type { CopyRecipient } from '../../../electron/contract/copies.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'

/** Somebody a copy can be made for, and what they are to it. */
export const recipientLabel = ({ name, kind }: CopyRecipient): string =>
  kind === 'file' ? name : `${name} (${copyStrings.recipientKinds[kind]})`
