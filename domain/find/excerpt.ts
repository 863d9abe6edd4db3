/** A stretch of text with the words that were looked for marked; joined, the pieces give the stretch. */
export type Piece = { readonly text: string; readonly hit: boolean }

const letters = /[\p{L}\p{N}]+/gu
const shortest = 3

/** Words as the index cuts them: letters and digits, everything else is between words. */
export function wordsTyped(typed: string): readonly string[] {
  return [...new Set(Array.from(typed.matchAll(letters), ([word]) => word))].slice(0, 10)
}

const folded = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function isHit(word: string, asked: readonly string[]): boolean {
  const plain = folded(word)
  return asked.some(one => (Array.from(one).length >= shortest ? plain.startsWith(one) : plain === one))
}

/** About so many letters round the first hit, cut between words. */
export function excerptOf(text: string, words: readonly string[], length = 200): readonly Piece[] {
  const asked = words.map(folded)
  const hits = Array.from(text.matchAll(letters)).filter(([word]) => isHit(word, asked))
  const first = hits[0]?.index ?? 0
  const start = first < length / 3 ? 0 : wordStart(text, Math.max(0, first - Math.round(length / 3)))
  const end = text.length - start <= length ? text.length : wordStart(text, start + length)
  const pieces: Piece[] = start > 0 ? [{ text: '… ', hit: false }] : []
  let at = start
  for (const hit of hits) {
    if (hit.index < start || hit.index + hit[0].length > end) continue
    if (hit.index > at) pieces.push({ text: text.slice(at, hit.index), hit: false })
    pieces.push({ text: hit[0], hit: true })
    at = hit.index + hit[0].length
  }
  if (at < end) pieces.push({ text: text.slice(at, end), hit: false })
  return end < text.length ? [...pieces, { text: ' …', hit: false }] : pieces
}

/** The beginning of the word that stands at a place, so that no word is cut in two. */
function wordStart(text: string, place: number): number {
  const before = text.slice(0, place).search(/[\p{L}\p{N}]+$/u)
  return before === -1 || place - before > 40 ? place : before
}
