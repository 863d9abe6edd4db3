import { type HolidayCalendar, workingDaysBetween } from '../dates/workingDays.ts'

/** How an open clock stands (domain.md 8.2): always said in words, never by colour alone. */
export type Standing = {
  readonly state: 'onTrack' | 'soon' | 'late' | 'actNow' | 'onHold'
  /** Working days that are left, or that it is late by. */
  readonly workingDays: number
  readonly late: boolean
}

const AMBER_DAYS = 5
const DARK_DAYS = 10

type Asked = {
  readonly dueOn: string
  readonly today: string
  readonly calendar: HolidayCalendar
  /** On hold with an end date that has not passed. */
  readonly onHold?: boolean
  /** A decision about a child's safety: its first late day is already too late. */
  readonly urgent?: boolean
}

export function standingOf({ dueOn, today, calendar, onHold = false, urgent = false }: Asked): Standing {
  const late = today > dueOn
  const workingDays = late ? workingDaysBetween(dueOn, today, calendar) : workingDaysBetween(today, dueOn, calendar)
  const stands = (state: Standing['state']): Standing => ({ state, workingDays, late })
  if (late && urgent) return stands('actNow')
  if (onHold) return stands('onHold')
  if (late) return stands(workingDays > DARK_DAYS ? 'actNow' : 'late')
  return stands(workingDays <= AMBER_DAYS ? 'soon' : 'onTrack')
}
