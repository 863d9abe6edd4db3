import { type PartialDate, partsOf } from '../dates/partialDate.ts'
import { withoutSeparators } from '../identifiers/check.ts'
import { checkTelephone } from '../identifiers/telephone.ts'
import { nicknameGroups } from './nicknames.ts'
import { foldText, searchTokens } from './searchTokens.ts'
import { soundAlikeKey } from './soundAlikeKey.ts'

/** What is known of one person that they may be found by; nothing confidential is ever handed in here. */
export type FindFacts = {
  readonly names: readonly string[]
  readonly born: PartialDate | null
  readonly reference: string | null
  readonly identifiers: readonly string[]
  readonly telephones: readonly string[]
  readonly homes: readonly { readonly lines: readonly string[]; readonly postcode: string | null }[]
  readonly schools: readonly string[]
}

/** The columns of the index, each a reason to be found; a worker who may not know homes is never asked about them. */
export const findColumns = ['names', 'sounds', 'schools', 'birth', 'homes', 'numbers'] as const
export type FindColumn = (typeof findColumns)[number]
export type FindTokens = { readonly [Column in FindColumn]: readonly string[] }

export function findTokensOf(facts: FindFacts): FindTokens {
  const names = unique(facts.names.flatMap(searchTokens))
  return {
    names,
    sounds: unique(names.flatMap(soundTokens)),
    schools: unique(facts.schools.flatMap(searchTokens)),
    birth: unique([...birthTokens(facts.born), ...(facts.reference === null ? [] : [numberToken(facts.reference)])]),
    homes: unique(facts.homes.flatMap(homeTokens)),
    numbers: unique([...facts.identifiers.map(numberToken), ...facts.telephones.map(telephoneToken)])
  }
}

/** Short words sound like too much: "Lee" and "Lou" have one key. */
const LEAST_LETTERS_THAT_SOUND = 4

/** How a name sounds, and the names it is used for; a digit at the start, so that no name can be taken for one. */
export function soundTokens(word: string): readonly string[] {
  const key = word.length < LEAST_LETTERS_THAT_SOUND ? null : soundAlikeKey(word)
  return [...(key === null ? [] : [`0${key.toLowerCase()}`]), ...nicknameGroups(word).map(group => `1n${group}`)]
}

/** A postcode and its first half ("S65 1AA", "S65"), beside the words of the lines. */
export function homeTokens({ lines, postcode }: FindFacts['homes'][number]): readonly string[] {
  const tight = numberToken(postcode ?? '')
  return [...lines.flatMap(searchTokens), ...(tight.length > 3 ? [tight, tight.slice(0, -3)] : [])]
}

export function birthTokens(born: PartialDate | null): readonly string[] {
  const { year, month, day } = born === null ? {} : partsOf(born)
  if (year === undefined) return []
  const digits = (part: number) => String(part).padStart(2, '0')
  const months = month === undefined ? [] : [`m${year}${digits(month)}`]
  const days = month === undefined || day === undefined ? [] : [`d${year}${digits(month)}${digits(day)}`]
  return [`y${year}`, ...months, ...days]
}

export const numberToken = (typed: string) => withoutSeparators(typed).toLowerCase()

export function telephoneToken(typed: string): string {
  const checked = checkTelephone(typed)
  return (checked.status === 'valid_format' ? checked.value : typed).replace(/[^0-9]/g, '')
}

function unique(tokens: readonly string[]): readonly string[] {
  return [...new Set(tokens.flatMap(token => foldText(token).split(' ')).filter(token => token !== ''))]
}
