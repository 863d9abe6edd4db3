import type { Basis, Json, NonAnswer } from '../../domain/nonAnswer.ts'

/** One answer of the practice authority: a plain value, a non-answer, what was typed and not understood, or who said it. */
export type PracticeGiven =
  | Json
  | { readonly nonAnswer: NonAnswer; readonly reason?: string }
  | { readonly raw: string }
  | { readonly value: Json; readonly basis: Basis; readonly from?: string }

/** Answers by field key. */
export type PracticeAnswers = Readonly<Record<string, PracticeGiven>>

export type PracticeRemark = { readonly about?: string; readonly field: string; readonly words: string }

export type PracticeAssessment = {
  readonly family: string
  readonly version: number
  readonly formLength: 'full' | 'short'
  readonly assessmentType: 'new' | 're_assessment'
  readonly startedDaysAgo: number
  /** When its answers were last written. */
  readonly writtenDaysAgo: number
  /** Answers about the family under `family`, about a person under their key. */
  readonly answers: Readonly<Record<string, PracticeAnswers>>
  /** What is due and stands nowhere above is answered "not asked" (or the nearest that its field offers). */
  readonly rest?: 'notAsked'
  /** Carried over from the version before and said to be still true, by person. */
  readonly stillTrue?: Readonly<Record<string, readonly string[]>>
  readonly submitted?: {
    readonly daysAgo: number
    readonly note: string
    /** A comment for every warning that stands at the submit. */
    readonly onWarnings: readonly PracticeRemark[]
  }
  readonly decided?: {
    readonly as: 'returned' | 'authorised'
    readonly by: string
    readonly daysAgo: number
    readonly comment: string
    readonly remarks: readonly PracticeRemark[]
  }
}

export const notAsked = { nonAnswer: 'not_asked' } as const
export const notKnown = { nonAnswer: 'not_known' } as const
export const declined = { nonAnswer: 'declined' } as const
export const doesNotApply = (reason: string) => ({ nonAnswer: 'not_applicable', reason }) as const
/** As it was typed, though it cannot stay so. */
export const typed = (raw: string) => ({ raw })
/** A day before (or after) the one on which the practice file is made. */
export const daysAgo = (days: number) => ({ daysAgo: days })
export const inDays = (days: number) => ({ daysAgo: -days })
export const person = (key: string) => ({ person: key })
export const worker = (key: string) => ({ worker: `worker/${key}` })
export const said = (from: string, value: string) => ({ value, basis: 'family_words', from }) as const
export const saw = (value: string) => ({ value, basis: 'fact_observed' }) as const
export const think = (value: string) => ({ value, basis: 'opinion' }) as const

/** The boxes of a block that belong together; a worry is followed by what is needed and what it is like. */
export function block(
  key: string,
  well: PracticeGiven,
  worry: readonly [worry: string, need: string, impact: string] | string,
  scale?: readonly [number, 'child' | 'parent_or_carer' | 'worker' | 'together']
): PracticeAnswers {
  const none = doesNotApply('There is no worry here.')
  const [words, need, impact] = typeof worry === 'string' ? [worry, none, none] : worry
  return {
    [`${key}.well`]: well,
    [`${key}.worry`]: words,
    [`${key}.need`]: need,
    [`${key}.impact`]: impact,
    ...(scale === undefined ? {} : { [`${key}.scale`]: scale[0], [`${key}.scaleBy`]: scale[1] })
  }
}
