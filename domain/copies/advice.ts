import { findAcronyms } from '../language/findAcronyms.ts'
import { findFlaggedWords } from '../language/findFlaggedWords.ts'
import { findReading, type Reading } from '../language/readingGrade.ts'
import { listLongSentences } from '../language/sentences.ts'
import type { Block } from './document.ts'

export type ReadingAdvice = {
  readonly reading: Reading | null
  readonly longSentences: readonly string[]
  readonly words: readonly { readonly found: string; readonly instead: string | null }[]
}

/** The words of a page as one text, for reading advice and for the search for places. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks.flatMap(partsOf).join('\n')
}

function partsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.words]
    case 'paragraph':
      return [block.words, ...(block.said ? [block.said.by] : [])]
    case 'list':
      return block.items
    case 'facts':
      return block.rows.map(({ name, words }) => `${name}: ${words}`)
    case 'table':
      return [block.caption, block.columns.join(' '), ...block.rows.map(row => row.join(' '))]
    case 'picture': {
      const { title, words, table } = block.picture
      return [title, ...words, ...table.rows.map(row => row.join(' '))]
    }
    case 'newPage':
      return []
  }
}

/** Advice and nothing else: a family copy should be easy for somebody of nine to eleven to read (domain.md 12.1). */
export function adviseReading(blocks: readonly Block[], glossary: ReadonlyMap<string, string>): ReadingAdvice {
  const told = wordsOf(blocks.filter(({ kind }) => kind !== 'heading'))
  const found = new Map<string, string | null>()
  for (const { words, instead } of findFlaggedWords(told)) found.set(words, instead)
  for (const { acronym, words } of findAcronyms(told, glossary)) found.set(acronym, words)
  return {
    reading: findReading(told),
    longSentences: listLongSentences(told).map(({ text }) => text),
    words: [...found].map(([word, instead]) => ({ found: word, instead }))
  }
}
