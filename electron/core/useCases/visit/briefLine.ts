import type { BriefLine } from '../../../contract/visit.ts'

/** One sentence of a brief; what is not said of it is the usual. */
export function line(key: string, words: string, more: Partial<Omit<BriefLine, 'key' | 'words'>> = {}): BriefLine {
  return { key, words, by: null, tone: 'plain', place: null, kept: false, reaches: false, ...more }
}

export const personPlace = (personId: string) => ({ tab: 'people', rest: personId })
export const notePlace = (noteId: string) => (noteId === '' ? null : { tab: 'notes', rest: noteId })
