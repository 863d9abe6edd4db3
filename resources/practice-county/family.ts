/** When somebody was born: an age today and a birthday (MM-DD), an estimate, a due date in weeks, or nothing known. */
export type PracticeBirth =
  | { readonly age: number; readonly birthday: string }
  | { readonly about: number }
  | { readonly dueInWeeks: number }
  | 'not_known'

export type PracticePerson = {
  readonly key: string
  readonly kind: 'child' | 'unborn' | 'adult_carer' | 'adult_other' | 'significant_other' | 'deceased'
  readonly forename?: string
  readonly surname?: string
  /** Stands for a person whose name is not known. */
  readonly placeholder?: string
  readonly preferred?: string
  readonly alsoKnownAs?: { readonly forename: string; readonly surname: string; readonly type: string }
  readonly born: PracticeBirth
  readonly diedYearsAgo?: number
  readonly role?: string
  readonly shortTag?: string
  /** Further fields of the `person` entry, by their names. */
  readonly more?: Readonly<Record<string, string | number | readonly string[]>>
  readonly school?: string
  readonly telephone?: { readonly value: string; readonly mayLeaveMessage: 'yes' | 'no' | 'not_asked' }
}

export type PracticeHome = {
  readonly who: readonly string[]
  readonly lines: readonly string[]
  readonly town: string
  readonly postcode: string
  readonly type?: string
  readonly sinceDaysAgo: number
  readonly untilDaysAgo?: number
  readonly nights?: Readonly<Record<string, number>>
  /** Keys of those from whom it is kept; the address then stands in the compartment. */
  readonly keptFrom?: readonly string[]
  readonly keptFor?: readonly string[]
}

/** "from is … of to", with a code of domain.md 10.13. */
export type PracticeTie = {
  readonly from: string
  readonly is: string
  readonly of: string
  readonly basis?: string
  readonly responsibility?: 'yes' | 'no' | 'not_known'
  readonly source?: string
}

export type PracticeFamily = {
  readonly key: string
  readonly name: string
  readonly team: string
  readonly state: string
  /** In the reference of the episode; the hand-written families have the number of their place. */
  readonly number?: number
  readonly entryRoute?: string
  readonly level: number | null
  readonly startedDaysAgo: number
  readonly endedDaysAgo?: number
  readonly lead: string | null
  readonly coWorkers?: readonly string[]
  readonly leadOrganisation?: string
  readonly restricted?: boolean
  readonly grants?: readonly string[]
  readonly conflicts?: readonly string[]
  readonly people: readonly PracticePerson[]
  readonly homes: readonly PracticeHome[]
  readonly ties: readonly PracticeTie[]
  readonly agencies?: readonly {
    readonly organisation: string
    readonly worker?: string
    readonly workerName?: string
    readonly role: string
    readonly forWhom: readonly string[]
  }[]
  readonly agreedBy?: readonly string[]
  readonly sharing?: readonly {
    readonly who: string
    readonly organisation?: string
    /** Somebody of the family, such as the other parent. */
    readonly other?: string
    readonly topics: readonly string[]
    readonly mayShare: string
    readonly reason: string
  }[]
}

/** Birth mother or married father: parents by birth who hold parental responsibility. */
export const parent = (from: string, of: string, source = 'birth_mother'): PracticeTie => ({
  from,
  is: 'PAR',
  of,
  basis: 'biological',
  responsibility: 'yes',
  source
})
export const siblings = (...keys: readonly string[]): readonly PracticeTie[] =>
  keys.flatMap((from, place) => keys.slice(place + 1).map(of => ({ from, is: 'SIB', of, basis: 'biological' })))
