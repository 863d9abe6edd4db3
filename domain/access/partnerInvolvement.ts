import { addWorkingDays, type HolidayCalendar } from '../dates/workingDays.ts'

const DAYS_TO_FINISH = 20

type Involvement = { readonly fromOn: string; readonly toOn?: string }

/** A partner keeps access for twenty working days after leaving, to finish recording, and not a day longer. */
export function isPartnerInvolved(involvement: Involvement, today: string, calendar: HolidayCalendar): boolean {
  if (today < involvement.fromOn) return false
  return involvement.toOn === undefined || today <= addWorkingDays(involvement.toOn, DAYS_TO_FINISH, calendar).on
}
