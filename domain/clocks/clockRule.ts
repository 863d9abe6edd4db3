import type { EpisodeState } from '../lifecycle/states.ts'
import type { Happening } from './happening.ts'

export const clockCodes = [
  'K-TRI',
  'K-ALL',
  'K-CON',
  'K-VIS',
  'K-EHA',
  'K-AUT',
  'K-COPY',
  'K-TAF',
  'K-REV',
  'K-SEE',
  'K-MIN',
  'K-SUP',
  'K-MASH',
  'K-COW',
  'K-SDM',
  'K-CLO',
  'K-REC',
  'K-SUS',
  'K-RER',
  'K-EXA'
] as const
export type ClockCode = (typeof clockCodes)[number]

export type ClockUnit = 'workingDays' | 'days' | 'months'

/** One timescale as it holds from a day on; a clock keeps the rule that was in force when it started (D-05). */
export type ClockRule = {
  readonly code: ClockCode
  readonly inForceFrom: string
  readonly count: number
  readonly unit: ClockUnit
  /** A shorter time where the happening asks for it: a safety concern. */
  readonly urgentCount?: number
  /** The longest that anybody may let it go on, in the same unit. */
  readonly hardLimit?: number
  readonly starts: readonly Happening[]
  /** Opens a new stretch of the same clock; nothing else ever does. */
  readonly resumes: readonly Happening[]
  readonly stops: readonly Happening[]
  /** Whether the new stretch is due by itself, or still counted from the first start. */
  readonly dueFrom: 'firstStart' | 'lastStart'
  /** A start while it runs ends that run and begins the next: a review, a child seen. */
  readonly startsAgain: boolean
  /** Ends with the help. What is owed afterwards (a copy, minutes) goes on. */
  readonly endsWithEpisode: boolean
  /** States that the family can only be in when this was done, for families whose steps were never written. */
  readonly doneBy: readonly EpisodeState[]
  /** Whose duty it is to do the thing. */
  readonly duty: 'lead' | 'manager' | 'frontDoor' | 'nobody'
  /** Only a law may call itself statutory. There is no statutory time for an early help assessment. */
  readonly standing: 'statutory' | 'local' | 'usual'
}
