import type { Block, CopyLayout } from '../../domain/copies/document.ts'
import { listSentences } from '../../domain/language/sentences.ts'

/** Short lines, one idea in each: a paragraph of four sentences becomes four (domain.md 12.5). */
export function layOut(blocks: readonly Block[], layout: CopyLayout): readonly Block[] {
  if (layout === 'plain' || layout === 'large_print') return blocks
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'paragraph') return [block]
    return listSentences(block.words).map(({ text }) => ({ ...block, words: text }))
  })
}
