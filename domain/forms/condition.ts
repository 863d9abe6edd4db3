/**
 * When a field or a section is shown. Plain data, so that a sealed form can be stored, compared and explained.
 * A condition about age holds while the age is not known: a question that might matter is better asked than hidden.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly answer: string; readonly is: readonly string[] }
  | { readonly answered: string }
  | { readonly answer: string; readonly below: number }
  | { readonly namedIn: string }
  | { readonly ageFromMonths: number }
  | { readonly ageUnderMonths: number }
  | { readonly person: PersonFact }
  | { readonly family: FamilyFact }

export type PersonFact = 'unborn' | 'born' | 'child' | 'adult' | 'adultWithCare' | 'youngCarer'
export type FamilyFact = 'supportingFamilies' | 'childUnderTen' | 'babyOrExpecting' | 'severalAdultsWithCare' | 'short'
