import type { CopyRecipient, CopyWishAsked } from '../../../electron/contract/copies.ts'

/** What is chosen on the page; everything that hangs on the recipient starts anew with another one. */
export function firstWish(familyId: string, recipient: CopyRecipient): CopyWishAsked {
  const toChild = recipient.kind === 'child'
  return {
    familyId,
    recipientKey: recipient.key,
    copyKind: recipient.copyKinds[0] ?? 'family_copy',
    layout: toChild ? 'child' : 'plain',
    language: 'eng',
    ownWords: '',
    quotes: [],
    without: [],
    visitOn: null,
    day: null,
    shape: 'lines',
    aboutId: null,
    noteId: null,
    cover: false,
    translation: null
  }
}
