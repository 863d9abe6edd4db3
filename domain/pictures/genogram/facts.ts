import type { RelationshipBasis, RelationshipCode } from '../../relationships/relationshipCodes.ts'

export type GenogramShape = 'man' | 'woman' | 'other' | 'not_known' | 'unborn' | 'loss'

/** One person as a genogram needs them: words are made already, so that nothing here depends on a language or a day. */
export type GenogramPerson = {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly shape: GenogramShape
  readonly ageWords: string
  /** "Died 3 May 2020"; empty for the living. */
  readonly diedWords: string
  readonly hasDied: boolean
  /** A stand-in for somebody whose name nobody knows yet. */
  readonly unnamed: boolean
  readonly isChild: boolean
  /** Sorts brothers and sisters, oldest first: YYYY-MM-DD as far as it is known. */
  readonly bornKey: string
}

/** One relationship on the day that is shown: the person it is from is ... of the person it is to. */
export type GenogramTie = {
  readonly id: string
  readonly fromPersonId: string
  readonly toPersonId: string
  readonly relationshipType: RelationshipCode
  readonly basis: RelationshipBasis | null
  /** It has come to an end by that day. */
  readonly ended: boolean
  readonly identical?: boolean
}

/** People at one address on the day; never a home that is kept private. */
export type GenogramHome = { readonly key: string; readonly personIds: readonly string[] }

export type GenogramFacts = {
  readonly people: readonly GenogramPerson[]
  readonly ties: readonly GenogramTie[]
  readonly homes: readonly GenogramHome[]
}

export type GenogramWishes = {
  /** Disputed parentage and donors (share class S4); off for everything that leaves towards the family. */
  readonly withSecret: boolean
  /** Pregnancies that ended; hidden unless the family wishes to see them. */
  readonly withLosses: boolean
  /** Where somebody put a person: how far along their row. */
  readonly placed: ReadonlyMap<string, number>
}

export const childLines = [
  'birth',
  'adopted',
  'kinship',
  'foster',
  'step',
  'disputed',
  'donor',
  'grandparent',
  'half'
] as const
/** How a child hangs from those above. The order says which of several places the child in the picture. */
export type ChildLine = (typeof childLines)[number]

export type Couple = {
  readonly key: string
  readonly personIds: readonly [string, string]
  readonly line: 'married' | 'together' | 'parents_only'
  /** None: a couple; one: apart; two: divorced, or the civil partnership was ended. */
  readonly slashes: 0 | 1 | 2
}

export type ChildTie = {
  readonly tieId: string
  readonly parentId: string
  readonly childId: string
  readonly line: ChildLine
  readonly generations: 1 | 2 | 3
}

export type SiblingTie = {
  readonly tieId: string
  readonly personIds: readonly [string, string]
  readonly kind: 'full' | 'half' | 'twin' | 'identical'
}
