import { countWords, listSentences } from './sentences.ts'

export type Reading = {
  readonly grade: number
  /** The age at which the grade is usually read: the family copy aims at 9 to 11. */
  readonly age: number
  readonly averageSentence: number
}

/** The Flesch-Kincaid grade; `null` for fewer than 20 words, where it says nothing. Advice, never a measure of a worker. */
export function findReading(text: string): Reading | null {
  const sentences = listSentences(text)
  const words = countWords(text)
  if (words < 20 || sentences.length === 0) return null
  const syllables = (text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []).reduce((sum, word) => sum + countSyllables(word), 0)
  const averageSentence = words / sentences.length
  const grade = Math.max(0, 0.39 * averageSentence + 11.8 * (syllables / words) - 15.59)
  return { grade: oneDecimal(grade), age: Math.round(grade) + 5, averageSentence: oneDecimal(averageSentence) }
}

/** English by rule of thumb: groups of vowels, less a silent e. */
export function countSyllables(word: string): number {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  const spoken = plain.replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/, ending => ending.slice(0, 1))
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1)
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}
