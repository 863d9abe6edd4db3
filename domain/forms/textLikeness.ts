import { commonWords } from './wordDiff.ts'

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
}

/** How many words two texts share at most, whatever their order: cheap, and never less than the likeness itself. */
function mostLikeness(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared++
    counts.set(word, count - 1)
  }
  return (2 * shared) / (left.length + right.length)
}

/** From 0 to 1: the share of words that two texts have in common in the same order. A changed name changes little. */
export function textLikeness(left: string, right: string, enough = 0): number {
  const [a, b] = [wordsOf(left), wordsOf(right)]
  if (a.length === 0 || b.length === 0) return 0
  const most = mostLikeness(a, b)
  if (most <= enough) return most
  const common = commonWords(a, b)
  return common === null ? most : (2 * common) / (a.length + b.length)
}
