import type { Block } from '../../domain/copies/document.ts'
import { dateInWords } from '../../domain/dates/dateInWords.ts'
import { exactDate } from '../../domain/dates/partialDate.ts'
import { copyPaper } from '../../resources/strings/en-GB/copies.ts'
import { groupOf, groups } from './groups.ts'
import type { OpenedCopy } from './openCopy.ts'
import type { Piece } from './pieces.ts'
import type { CopySource, CopyWish } from './source.ts'

const paragraph = (words: string): Block => ({ kind: 'paragraph', words })
const heading = (level: 1 | 2 | 3, words: string): Block => ({ kind: 'heading', level, words })

/** The pages of a family copy and of a child's page: who, what was said, well, worries, plan, who to ring, rights (FC-2). */
export function familyPages(
  source: CopySource,
  wish: CopyWish,
  opened: OpenedCopy,
  pieces: readonly Piece[]
): readonly Block[] {
  const toChild = opened.kind === 'child'
  const called = toChild ? copyPaper.childGroups : copyPaper.groups
  const children = opened.childIds.map(id => opened.names.get(id)?.short ?? '')
  const { sender } = opened
  return [
    heading(1, copyPaper.titles[wish.copyKind]),
    {
      kind: 'facts',
      rows: [
        { name: copyPaper.forWhom, words: opened.recipientName },
        { name: copyPaper.madeOn, words: dateInWords(exactDate(source.today)) },
        { name: copyPaper.from, words: [sender.workerName, sender.authority].filter(part => part !== '').join(', ') },
        ...(toChild || children.length === 0 ? [] : [{ name: copyPaper.about, words: children.join(', ') }])
      ]
    },
    ...(source.assessmentIsDraft ? [paragraph(copyPaper.draft)] : []),
    ...groups.flatMap(group => {
      const own = pieces.filter(piece => groupOf(piece) === group)
      return own.length === 0 ? [] : [heading(2, called[group]), ...byPerson(own, opened)]
    }),
    ...ownWordsOf(wish),
    ...(toChild ? [paragraph(copyPaper.childRing(sender.workerName))] : ringPages(opened)),
    ...(toChild || opened.kind === 'file' ? [] : closing())
  ]
}

/** What is about everybody first, then each person under their name. */
function byPerson(pieces: readonly Piece[], opened: OpenedCopy): readonly Block[] {
  const ids = [...new Set(pieces.map(({ aboutId }) => aboutId))]
  const alone = opened.kind === 'child'
  return ids.flatMap(id => {
    const own = pieces.filter(piece => piece.aboutId === id).flatMap(piece => blocksOf(piece, opened))
    if (id === '' || alone) return own
    const name = id === opened.recipientId ? copyPaper.you : (opened.names.get(id)?.short ?? '')
    return [heading(3, name), ...own]
  })
}

function blocksOf(piece: Piece, opened: OpenedCopy): readonly Block[] {
  if (piece.field === '21.decision') return piece.lines.map(paragraph)
  if (piece.field === '21.next_review') return piece.lines.map(line => paragraph(copyPaper.reviewOn(line)))
  const [first = '', ...more] = piece.lines
  if (more.length > 0) return [{ kind: 'list', items: piece.lines }]
  if (piece.place !== 'quote') return [paragraph(first)]
  // On their own page everything that is said was said by the child.
  const by = opened.kind === 'child' ? '' : (opened.names.get(piece.aboutId)?.short ?? '')
  return [{ kind: 'paragraph', words: first, said: { by } }]
}

export const ownWordsOf = ({ ownWords }: CopyWish): readonly Block[] =>
  ownWords
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(paragraph)

export function ringPages({ sender }: OpenedCopy): readonly Block[] {
  const { ring } = copyPaper
  const where =
    sender.telephone === '' ? ring.council(sender.authority) : ring.service(sender.serviceName, sender.telephone)
  return [heading(2, ring.title), paragraph(where), paragraph(ring.worker(sender.workerName, sender.jobTitle))]
}

function closing(): readonly Block[] {
  const { disagree, rights } = copyPaper
  return [
    heading(2, disagree.title),
    ...disagree.words.map(paragraph),
    heading(2, rights.title),
    { kind: 'list', items: rights.words }
  ]
}
