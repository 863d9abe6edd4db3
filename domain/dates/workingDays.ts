import { Temporal } from 'temporal-polyfill'
import { addDays } from './isoDate.ts'

/** `addedOn`: a one-off holiday that was announced after the list was made, with the day it became known. */
export type Holiday = { readonly on: string; readonly title: string; readonly addedOn?: string }
/** `loadedYears` says for which years the list is complete: an absent year is not a year without holidays. */
export type HolidayCalendar = { readonly loadedYears: readonly number[]; readonly holidays: readonly Holiday[] }

/** A due day is always given; where a year's holidays are not loaded it is shown with a warning, never hidden. */
export type DueDay = { readonly on: string; readonly holidaysNotLoadedFor: readonly number[] }

export function isWorkingDay(on: string, calendar: HolidayCalendar): boolean {
  const { dayOfWeek } = Temporal.PlainDate.from(on)
  return dayOfWeek <= 5 && !calendar.holidays.some(holiday => holiday.on === on)
}

/** The day itself when it is a working day, else the next one. */
export function effectiveDay(on: string, calendar: HolidayCalendar): string {
  let day = on
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1)
  return day
}

export function addWorkingDays(start: string, count: number, calendar: HolidayCalendar): DueDay {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('Working days are counted forwards, in whole days')
  let on = effectiveDay(start, calendar)
  for (let left = count; left > 0; left -= 1) on = effectiveDay(addDays(on, 1), calendar)
  return { on, holidaysNotLoadedFor: yearsNotLoaded(start, on, calendar) }
}

/** Working days after the effective first day, up to and including the last. */
export function workingDaysBetween(first: string, last: string, calendar: HolidayCalendar): number {
  let count = 0
  for (let day = addDays(effectiveDay(first, calendar), 1); day <= last; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count += 1
  return count
}

/** The due day itself is in time. */
export function isLate(dueOn: string, doneOn: string): boolean {
  return doneOn > dueOn
}

export function yearsNotLoaded(from: string, to: string, calendar: HolidayCalendar): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
  return years.filter(year => !calendar.loadedYears.includes(year))
}
