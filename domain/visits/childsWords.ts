/** Words of a child as somebody wrote them down, in a note or in an assessment. */
export type Saying = {
  readonly childId: string
  readonly words: string
  readonly on: string
  readonly byName: string
  readonly noteId: string | null
}

/** What a child said last: the newest day, and of one day what was written down last. Null where nothing was. */
export function lastWordsOf(childId: string, sayings: readonly Saying[]): Saying | null {
  return sayings
    .filter(saying => saying.childId === childId && saying.words.trim() !== '')
    .reduce<Saying | null>((last, saying) => (last === null || saying.on >= last.on ? saying : last), null)
}

/** Cut at the end of a sentence where one ends in time, else at a word: nobody reads half a page aloud in a car. */
export function shortened(words: string, most: number): string {
  const text = words.trim().replaceAll(/\s+/g, ' ')
  if (text.length <= most) return text
  const kept = text.slice(0, most)
  const sentence = Math.max(kept.lastIndexOf('. '), kept.lastIndexOf('! '), kept.lastIndexOf('? '))
  if (sentence > most / 3) return `${kept.slice(0, sentence + 1)} …`
  const word = kept.lastIndexOf(' ')
  return `${word > 0 ? kept.slice(0, word) : kept} …`
}
