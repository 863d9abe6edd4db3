import type { PartialDate } from '../dates/partialDate.ts'
import { mayBeSameForename } from './nicknames.ts'
import type { NameStatus } from './personKind.ts'
import { foldText } from './searchTokens.ts'
import { soundAlikeKey } from './soundAlikeKey.ts'

export type MatchFacts = {
  readonly personId: string
  readonly nameStatus: NameStatus
  readonly forenames: readonly string[]
  /** Every surname, past ones and aliases too. */
  readonly surnames: readonly string[]
  readonly born: PartialDate | null
  readonly nhsNumber?: string
  readonly uniquePupilNumber?: string
  readonly telephones: readonly string[]
  readonly addressKeys: readonly string[]
  readonly twinIds: readonly string[]
}
export type MatchReason =
  | 'same_nhs_number'
  | 'same_unique_pupil_number'
  | 'surname_and_birth_date'
  | 'forename_and_birth_date'
  | 'birth_date_swapped'
  | 'address_and_forename'
  | 'same_telephone'
/** `check` is the strongest that twins may get; nothing is ever joined by the product itself. */
export type PersonMatch = {
  readonly personId: string
  readonly strength: 'strong' | 'likely' | 'check'
  readonly reasons: readonly MatchReason[]
}

const STRENGTHS = ['strong', 'likely', 'check'] as const

/** People who may be the same one, best first, with the reasons to show. A name nobody knows matches nobody. */
export function findMatches(person: MatchFacts, others: readonly MatchFacts[]): readonly PersonMatch[] {
  if (isNameless(person)) return []
  return others
    .filter(other => other.personId !== person.personId && !isNameless(other))
    .flatMap(other => {
      const reasons = reasonsFor(person, other)
      return reasons.length === 0
        ? []
        : [{ personId: other.personId, strength: strengthOf(person, other, reasons), reasons }]
    })
    .toSorted(
      (left, right) =>
        STRENGTHS.indexOf(left.strength) - STRENGTHS.indexOf(right.strength) ||
        right.reasons.length - left.reasons.length
    )
}

function isNameless({ nameStatus }: MatchFacts): boolean {
  return nameStatus === 'not_known' || nameStatus === 'withheld'
}

function reasonsFor(one: MatchFacts, other: MatchFacts): readonly MatchReason[] {
  const forename = sharesForename(one, other)
  const surname = sharesSurname(one, other)
  const born = sameDay(one.born, other.born)
  const found: readonly (readonly [boolean, MatchReason])[] = [
    [one.nhsNumber !== undefined && one.nhsNumber === other.nhsNumber, 'same_nhs_number'],
    [
      one.uniquePupilNumber !== undefined && one.uniquePupilNumber === other.uniquePupilNumber,
      'same_unique_pupil_number'
    ],
    [surname && born, 'surname_and_birth_date'],
    [forename && born, 'forename_and_birth_date'],
    [(forename || surname) && dayAndMonthSwapped(one.born, other.born), 'birth_date_swapped'],
    [forename && one.addressKeys.some(key => other.addressKeys.includes(key)), 'address_and_forename'],
    [one.telephones.some(number => other.telephones.includes(number)), 'same_telephone']
  ]
  return found.flatMap(([holds, reason]) => (holds ? [reason] : []))
}

function strengthOf(one: MatchFacts, other: MatchFacts, reasons: readonly MatchReason[]): PersonMatch['strength'] {
  const twins = one.twinIds.includes(other.personId) || other.twinIds.includes(one.personId)
  // Born on one day with one surname and another forename: twins, until somebody says otherwise.
  const likeTwins = reasons.includes('surname_and_birth_date') && !sharesForename(one, other)
  if (twins || likeTwins) return 'check'
  if (reasons.includes('same_nhs_number') || reasons.includes('same_unique_pupil_number')) return 'strong'
  return reasons.length === 1 && reasons[0] === 'same_telephone' ? 'check' : 'likely'
}

function sharesForename(one: MatchFacts, other: MatchFacts): boolean {
  return one.forenames.some(name => other.forenames.some(theirs => mayBeSameForename(foldText(name), foldText(theirs))))
}

function sharesSurname(one: MatchFacts, other: MatchFacts): boolean {
  const sounds = (name: string) => soundAlikeKey(name) ?? foldText(name)
  return one.surnames.some(
    name => foldText(name) !== '' && other.surnames.some(theirs => sounds(name) === sounds(theirs))
  )
}

function sameDay(one: PartialDate | null, other: PartialDate | null): boolean {
  return (
    one?.quality === 'exact' &&
    other?.quality === 'exact' &&
    one.year === other.year &&
    one.month === other.month &&
    one.day === other.day
  )
}

function dayAndMonthSwapped(one: PartialDate | null, other: PartialDate | null): boolean {
  return (
    one?.quality === 'exact' &&
    other?.quality === 'exact' &&
    one.year === other.year &&
    one.month === other.day &&
    one.day === other.month &&
    one.day !== one.month
  )
}
