import type { Given } from '../nonAnswer.ts'

export type PersonKind = 'child' | 'unborn' | 'adult_carer' | 'adult_other' | 'significant_other' | 'deceased'

/** What the form needs to know of a person to decide which questions are about them. */
export type AboutPerson = {
  readonly id: string
  readonly shortName: string
  /** Name and date of birth, only to notice two entries that may be one child (V-17). */
  readonly fullName: string
  readonly bornOn: string | null
  readonly ageYears: number | null
  readonly ageMonths: number | null
  readonly kind: PersonKind
  readonly isChild: boolean
  readonly isUnborn: boolean
  readonly isAdultWithCare: boolean
  readonly isParentElsewhere: boolean
  readonly isYoungCarer: boolean
  readonly deceased: boolean
}

export type RegisteredHome = {
  readonly personId: string
  readonly noFixedAddress: boolean
  readonly confidential: boolean
  readonly confidentialFrom: readonly string[]
}

export type RegisteredPair = {
  readonly adultId: string
  readonly childId: string
  readonly parentalResponsibility: 'yes' | 'no' | 'not_known' | null
}

export type RegisteredAgreement = {
  readonly personId: string
  readonly agreedOn: string
  readonly withdrawnOn: string | null
}

/** Facts that exist once, outside the assessment, and that the submit checks look at. */
export type RegisterFacts = {
  /** Per person ('' for the family): what stands under "<register>.<field>", such as "person.dateOfBirth". */
  readonly given: Readonly<Record<string, Readonly<Record<string, Given | null>>>>
  /** Current addresses only. */
  readonly homes: readonly RegisteredHome[]
  /** Every adult and child who live in one home today. */
  readonly pairsInTheHome: readonly RegisteredPair[]
  readonly agreements: readonly RegisteredAgreement[]
  /** Pairs of person ids that are twins (or more). */
  readonly twins: readonly (readonly [string, string])[]
  readonly chronologyEvents: number
  /** Whether the call that an immediate worry asks for has been made and fully written down. */
  readonly safetyCallRecorded: boolean
}

export type FormContext = {
  readonly today: string
  readonly formLength: 'full' | 'short'
  readonly people: readonly AboutPerson[]
  /** Whether the authority uses the ten Supporting Families outcomes (section 10). */
  readonly supportingFamilies: boolean
  readonly register: RegisterFacts
}

export const noRegisterFacts: RegisterFacts = {
  given: {},
  homes: [],
  pairsInTheHome: [],
  agreements: [],
  twins: [],
  chronologyEvents: 0,
  safetyCallRecorded: false
}
