import { notAsked, type PracticeGiven } from '../assessment.ts'
import type { PracticePerson } from '../family.ts'
import type { Chance } from './chance.ts'
import { type Theme, told } from './telling.ts'

/** Takes each sentence of a bank at most once for one family; null when the bank has nothing new. */
export type Teller = {
  readonly of: (bank: readonly string[], about?: PracticePerson) => string | null
}

export function tellerOf(chance: Chance, theme: Theme): Teller {
  const used = new Set<string>()
  return {
    of: (bank, about) => {
      const free = bank.filter(sentence => !used.has(sentence))
      if (free.length === 0) return null
      const sentence = chance.pick(free)
      used.add(sentence)
      return told(sentence, about === undefined ? theme : { child: about, parent: about })
    }
  }
}

/** What was found for a family, or "not asked" where every sentence of the bank stands in it already. */
export const orNotAsked = (words: string | null): PracticeGiven => words ?? notAsked

export const saidBy = (person: PracticePerson, words: string | null): PracticeGiven =>
  words === null ? notAsked : { value: words, basis: 'family_words', from: person.key }
