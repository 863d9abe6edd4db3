import type { ClockCode, ClockRule } from './clockRule.ts'
import type { ClockEvent, Stretch } from './happening.ts'

/** One run of a clock: from what started it to what stopped it, in as many stretches as it was taken up again. */
export type ClockRun = {
  readonly code: ClockCode
  readonly rule: ClockRule
  readonly about: string
  readonly startedBy: ClockEvent
  readonly segments: readonly Stretch[]
}

export const firstStart = (run: ClockRun): string => run.segments[0]?.from ?? run.startedBy.on
export const lastStart = (run: ClockRun): string => run.segments.at(-1)?.from ?? run.startedBy.on
/** The day of the final stop; null while it runs. */
export const finalStop = (run: ClockRun): string | null => run.segments.at(-1)?.to ?? null
