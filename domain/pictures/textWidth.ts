const NARROW = /[ijlI.,:;'’|!ft ()[\]-]/
const WIDE = /[mwMWÆŒ@%—]/
const WIDE_SCRIPT = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u

function shareOf(letter: string): number {
  if (WIDE_SCRIPT.test(letter)) return 1.05
  if (NARROW.test(letter)) return 0.36
  if (WIDE.test(letter)) return 0.92
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.6
}

/**
 * How wide words come out at most. A layout is worked out where no letter can be measured (the core, a test), so this
 * errs on the wide side: room to spare is better than names that run into each other.
 */
export function textWidth(words: string, size: number): number {
  return Math.ceil([...words].reduce((sum, letter) => sum + shareOf(letter), 0) * size)
}

/** Breaks words into lines no wider than `width`, at spaces, and inside a word that is too long by itself. */
export function linesWithin(words: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of words.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(...broken(word, size, width))
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', size, width)]
}

function broken(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word]
  const pieces = ['']
  for (const letter of word) {
    const last = pieces.at(-1) ?? ''
    if (textWidth(`${last}${letter}-`, size) <= width) pieces[pieces.length - 1] = last + letter
    else pieces.push(letter)
  }
  return pieces.map((piece, at) => (at < pieces.length - 1 ? `${piece}-` : piece))
}

/** The stop and the table always say the whole name; only the picture shortens. */
function shortened(line: string, size: number, width: number): string {
  const letters = [...line]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('')}…`
}
