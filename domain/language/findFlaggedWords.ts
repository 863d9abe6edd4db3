import { type FlaggedWording, flaggedWordings } from './flaggedWords.ts'
import { findQuotations } from './quotations.ts'

export type FlaggedPlace = {
  readonly at: number
  readonly words: string
  readonly instead: string
}

/** Advice in the order of the text. What stands in quotation marks is somebody's own words and is left alone. */
export function findFlaggedWords(
  text: string,
  wordings: readonly FlaggedWording[] = flaggedWordings
): readonly FlaggedPlace[] {
  const quotations = findQuotations(text)
  const places = wordings
    .flatMap(wording => placesOf(text, wording))
    .filter(place => !quotations.some(({ from, to }) => place.at >= from && place.at < to))
    .toSorted((left, right) => left.at - right.at || right.words.length - left.words.length)
  // "failed placement" is one piece of advice, not two.
  return places.filter((place, index) => !places.slice(0, index).some(earlier => covers(earlier, place)))
}

function placesOf(text: string, { words, like, instead }: FlaggedWording): readonly FlaggedPlace[] {
  const patterns = [...words.map(wholeWord), ...(like ? [like] : [])]
  return patterns.flatMap(pattern =>
    Array.from(text.matchAll(pattern), match => ({ at: match.index, words: match[0], instead }))
  )
}

/** Abbreviations are matched in capitals only: "cp" is also the end of many a code, and "lac" a word elsewhere. */
function wholeWord(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  const flags = words === words.toUpperCase() ? 'gu' : 'giu'
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags)
}

function covers(earlier: FlaggedPlace, place: FlaggedPlace): boolean {
  return earlier.at <= place.at && place.at + place.words.length <= earlier.at + earlier.words.length
}
