import { localDateOf } from '../dates/isoDate.ts'
import { addWorkingDays, type HolidayCalendar, isLate } from '../dates/workingDays.ts'

/** K-REC: two working days from the event, one where somebody's safety is in question (domain.md 3.5). */
const workingDays = { plain: 2, safety: 1 } as const

export type Recorded = {
  readonly eventOn: string
  readonly recordedAt: string
  readonly noteType: string
  readonly safety: string | null
}

export function isAboutSafety({ noteType, safety }: Pick<Recorded, 'noteType' | 'safety'>): boolean {
  return noteType === 'safety' || safety === 'yes' || safety === 'not_sure'
}

/** The last day on which the note is in time. */
export function recordingDueOn(noted: Omit<Recorded, 'recordedAt'>, calendar: HolidayCalendar): string {
  return addWorkingDays(noted.eventOn, workingDays[isAboutSafety(noted) ? 'safety' : 'plain'], calendar).on
}

/** Worked out from the two dates and never typed; both are shown. */
export function isLateEntry(noted: Recorded, calendar: HolidayCalendar): boolean {
  return isLate(recordingDueOn(noted, calendar), localDateOf(noted.recordedAt))
}
