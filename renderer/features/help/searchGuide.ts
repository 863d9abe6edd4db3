import { foldText } from '../../../domain/people/searchTokens.ts'
import type { GuideChapter } from './guideFiles.ts'
import type { GuidePage } from './guidePages.ts'
import type { GuideBlock } from './readGuide.ts'
import { plainWords } from './readInline.ts'

export type GuideHit = { readonly page: GuidePage; readonly title: string; readonly words: string }

type Passage = GuideHit & { readonly isHeading: boolean }

/** Every passage in which each word asked for begins a word; headings come first, then the order of the guide. */
export function searchGuide(chapters: readonly GuideChapter[], asked: string): readonly GuideHit[] {
  const beginnings = beginningsIn(asked)
  if (beginnings.length === 0) return []
  const hits = chapters.flatMap(passagesOf).filter(passage => hasAll(passage, beginnings))
  const first = hits.filter(({ isHeading }) => isHeading)
  const rest = hits.filter(({ isHeading }) => !isHeading)
  return [...first, ...rest].map(({ page, title, words }) => ({ page, title, words }))
}

export function beginningsIn(asked: string): readonly string[] {
  return foldText(asked).split(' ').filter(Boolean)
}

/** The title counts for every passage of its page, so that "agreement withdraw" finds the line under it. */
function hasAll({ isHeading, title, words }: Passage, beginnings: readonly string[]): boolean {
  const own = foldText(words).split(' ')
  const named = isHeading ? own : [...own, ...foldText(title).split(' ')]
  const begun = (parts: readonly string[]) => (beginning: string) => parts.some(part => part.startsWith(beginning))
  return beginnings.every(begun(named)) && beginnings.some(begun(own))
}

function passagesOf({ page, title, blocks }: GuideChapter): readonly Passage[] {
  const inside = blocks.flatMap(block =>
    wordsOf(block).map(words => ({ page, title, words, isHeading: block.kind === 'heading' }))
  )
  return [{ page, title, words: title, isHeading: true }, ...inside]
}

function wordsOf(block: GuideBlock): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.lines.map(plainWords)
    case 'table':
      return block.rows.map(row => row.map(plainWords).join(': '))
    case 'picture':
      return []
    default:
      return [plainWords(block.words)]
  }
}
