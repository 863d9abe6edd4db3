import { mayBeSameForename } from '../../../../domain/people/nicknames.ts'
import { soundAlikeKey } from '../../../../domain/people/soundAlikeKey.ts'
import { findSentences } from '../../../../resources/strings/en-GB/find.ts'
import type { NamedPerson } from './personLines.ts'

/** What was typed of a new person, folded; numbers as the index keeps them. */
export type TypedMatch = {
  readonly forename: string
  readonly surname: string
  readonly bornOn: string | null
  readonly identifiers: readonly string[]
  readonly telephone: string | null
  readonly postcode: string | null
}
export type Judged = { readonly strength: number; readonly reasons: readonly string[] }

type Known = { readonly homes: readonly string[]; readonly numbers: readonly string[] }
type Name = NamedPerson['names'][number]

/** However much speaks for it, twins are never more than "check" (domain.md 13.4). */
const check = 1

/** How much speaks for one and the same person, in words, the strongest first; nothing is ever joined by itself. */
export function judgeMatch(typed: TypedMatch, person: NamedPerson, { homes, numbers }: Known): Judged {
  const { reasons } = findSentences
  const byName = judgeName(typed, person)
  const forename = person.names.some(name => sameForename(name, typed))
  const more: readonly (readonly [boolean, number, string])[] = [
    [typed.identifiers.some(number => numbers.includes(number)), 6, reasons.sameNumber],
    [forename && typed.postcode !== null && homes.includes(typed.postcode), 3, reasons.sameHome],
    [typed.telephone !== null && numbers.includes(typed.telephone), check, reasons.sameTelephone]
  ]
  const found = [...more.flatMap(([holds, strength, say]) => (holds ? [{ strength, say }] : [])), ...byName].toSorted(
    (one, other) => other.strength - one.strength
  )
  const strength = found[0]?.strength ?? 0
  return {
    strength: isTwinLike(typed, person) ? Math.min(strength, check) : strength,
    reasons: found.map(({ say }) => say)
  }
}

/** The strongest true thing about name and birth. */
function judgeName(
  typed: TypedMatch,
  person: NamedPerson
): readonly { readonly strength: number; readonly say: string }[] {
  const { reasons } = findSentences
  const sameDay = typed.bornOn !== null && person.bornOn === typed.bornOn
  const swapped = !sameDay && isSwapped(typed.bornOn, person.bornOn)
  const sameName = person.names.some(name => isForename(name, typed) && name.surname === typed.surname)
  const alike = person.names.some(name => soundsAlike(name.surname, typed.surname))
  const exact = person.names.some(name => isForename(name, typed))
  const forename = exact || person.names.some(name => sameForename(name, typed))
  if (sameDay && sameName) return [{ strength: 5, say: reasons.sameNameAndBirth }]
  if (sameDay && alike && forename) return [{ strength: 4, say: exact ? reasons.soundsAlike : reasons.shortName }]
  if (swapped && (sameName || (alike && forename))) return [{ strength: 4, say: reasons.swappedDate }]
  if (sameDay && forename) return [{ strength: 3, say: exact ? reasons.sameForename : reasons.shortName }]
  if (sameDay && alike)
    return [{ strength: check, say: isTwinLike(typed, person) ? reasons.perhapsTwin : reasons.soundsAlike }]
  return sameName ? [{ strength: 2, say: reasons.sameName }] : []
}

const isForename = (name: Name, typed: TypedMatch) => typed.forename !== '' && name.forename === typed.forename

const sameForename = (name: Name, typed: TypedMatch) =>
  typed.forename !== '' && mayBeSameForename(name.forename, typed.forename)

/** Born on one day with one surname and another first name: twins, until somebody says otherwise. */
function isTwinLike(typed: TypedMatch, person: NamedPerson): boolean {
  const surname = person.names.some(name => name.surname === typed.surname)
  const forename = person.names.some(name => sameForename(name, typed))
  return typed.bornOn !== null && person.bornOn === typed.bornOn && typed.forename !== '' && surname && !forename
}

function soundsAlike(one: string, other: string): boolean {
  if (one === '' || other === '') return false
  const key = soundAlikeKey(one)
  return one === other || (key !== null && key === soundAlikeKey(other))
}

function isSwapped(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [year, month, day] = one.split('-')
  return other === `${year}-${day}-${month}`
}
