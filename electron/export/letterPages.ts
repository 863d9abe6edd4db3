import type { Block } from '../../domain/copies/document.ts'
import { dateInWords } from '../../domain/dates/dateInWords.ts'
import { exactDate } from '../../domain/dates/partialDate.ts'
import { letters } from '../../resources/letters/letters.ts'
import { copyPaper } from '../../resources/strings/en-GB/copies.ts'
import { ownWordsOf, ringPages } from './familyPages.ts'
import type { OpenedCopy } from './openCopy.ts'
import type { Piece } from './pieces.ts'
import type { CopyWish } from './source.ts'

export function letterPages(wish: CopyWish, opened: OpenedCopy, pieces: readonly Piece[]): readonly Block[] {
  const { sender } = opened
  const letter = letters[wish.copyKind]
  const children = opened.childIds.map(id => opened.names.get(id)?.short ?? '')
  const decided = pieces.find(({ field }) => field === '21.decision')?.lines[0] ?? null
  const blocks = letter?.({
    recipient: opened.recipientName,
    worker: sender.workerName,
    authority: sender.authority,
    children,
    visitOn: wish.visitOn === null ? null : dateInWords(exactDate(wish.visitOn)),
    decision: decided
  })
  return [
    { kind: 'heading', level: 1, words: copyPaper.titles[wish.copyKind] },
    ...(blocks ?? []),
    ...ownWordsOf(wish),
    ...ringPages(opened)
  ]
}
