import { type FlaggedWording, flaggedWordings } from './flaggedWords.ts'
import { findQuotations, type Stretch } from './quotations.ts'

export type FlaggedPlace = {
  readonly at: number
  readonly words: string
  readonly instead: string
}

type Pattern = {
  /** In lower case; a text that does not have it cannot have the wording, and most texts have none. */
  readonly start: string
  readonly pattern: RegExp
  readonly instead: string
}

const compiled = new WeakMap<readonly FlaggedWording[], readonly Pattern[]>()

/** Compiled once for a list: an assessment of ten children is a thousand texts. */
function patternsOf(wordings: readonly FlaggedWording[]): readonly Pattern[] {
  const known = compiled.get(wordings)
  if (known) return known
  const patterns = wordings.flatMap(({ words, like, instead }) => [
    ...words.map(phrase => ({ start: firstWord(phrase), pattern: wholeWord(phrase), instead })),
    ...(like ? [{ start: '', pattern: like, instead }] : [])
  ])
  compiled.set(wordings, patterns)
  return patterns
}

const firstWord = (phrase: string) => phrase.toLowerCase().split(/\s/)[0] ?? ''

/** Advice in the order of the text. What stands in quotation marks is somebody's own words and is left alone. */
export function findFlaggedWords(
  text: string,
  wordings: readonly FlaggedWording[] = flaggedWordings
): readonly FlaggedPlace[] {
  const lowered = text.toLowerCase()
  const found = patternsOf(wordings)
    .filter(({ start }) => lowered.includes(start))
    .flatMap(({ pattern, instead }) =>
      Array.from(text.matchAll(pattern), match => ({ at: match.index, words: match[0], instead }))
    )
  if (found.length === 0) return []
  const places = outsideQuotations(found, text).toSorted(
    (left, right) => left.at - right.at || right.words.length - left.words.length
  )
  // "failed placement" is one piece of advice, not two.
  let told = 0
  return places.filter(({ at, words }) => {
    const end = at + words.length
    if (end <= told) return false
    told = end
    return true
  })
}

/** Each wording looks at one quotation only: a pasted megabyte has ten thousand of both. */
function outsideQuotations(found: readonly FlaggedPlace[], text: string): readonly FlaggedPlace[] {
  const quotations = findQuotations(text)
  return found.filter(({ at }) => {
    const next = firstAfter(quotations, at)
    const before = quotations[next - 1]
    return before === undefined || at >= before.to
  })
}

/** The place of the first quotation that begins behind this letter; they stand in the order of the text. */
function firstAfter(quotations: readonly Stretch[], at: number): number {
  let [low, high] = [0, quotations.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.from ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Abbreviations are matched in capitals only: "cp" is also the end of many a code, and "lac" a word elsewhere. */
function wholeWord(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  const flags = words === words.toUpperCase() ? 'gu' : 'giu'
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags)
}
