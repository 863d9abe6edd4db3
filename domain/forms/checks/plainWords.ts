import { findAcronyms } from '../../language/findAcronyms.ts'
import { findFlaggedWords } from '../../language/findFlaggedWords.ts'
import type { FindFlaggedWords, FlaggedWord } from './finding.ts'

function once(words: readonly FlaggedWord[]): readonly FlaggedWord[] {
  return words.filter((word, place) => words.findIndex(({ found }) => found === word.found) === place)
}

/** What V-15 looks for: words that hurt, and short forms nobody explained; each named once for a text. */
export function plainWords(glossary: ReadonlyMap<string, string>): FindFlaggedWords {
  return text =>
    once([
      // The full words of a short form are better advice than "full words".
      ...findAcronyms(text, glossary).map(({ acronym, words }) => ({ found: acronym, suggestion: words })),
      ...findFlaggedWords(text).map(({ words, instead }) => ({ found: words, suggestion: instead }))
    ])
}
