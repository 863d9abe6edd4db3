import { Temporal } from 'temporal-polyfill'

/** `addedOn`: a one-off holiday that was announced after the list was made, with the day it became known. */
export type Holiday = { readonly on: string; readonly title: string; readonly addedOn?: string }
/** `loadedYears` says for which years the list is complete: an absent year is not a year without holidays. */
export type HolidayCalendar = { readonly loadedYears: readonly number[]; readonly holidays: readonly Holiday[] }

/** A due day is always given; where a year's holidays are not loaded it is shown with a warning, never hidden. */
export type DueDay = { readonly on: string; readonly holidaysNotLoadedFor: readonly number[] }

const dayLength = 86_400_000

/** Days since 1970: a clock that is years late counts through them, and the calendar's own arithmetic takes seconds for it. */
function dayNumber(on: string): number {
  const { year, month, day } = Temporal.PlainDate.from(on)
  return Date.UTC(year, month - 1, day) / dayLength
}

/** Monday is 0. The first of January 1970 was a Thursday. */
const weekdayOf = (number: number) => (((number + 3) % 7) + 7) % 7
const isWeekday = (number: number) => weekdayOf(number) < 5

const known = new WeakMap<HolidayCalendar, ReadonlySet<number>>()

function holidayNumbers(calendar: HolidayCalendar): ReadonlySet<number> {
  const numbers = known.get(calendar) ?? new Set(calendar.holidays.map(({ on }) => dayNumber(on)))
  known.set(calendar, numbers)
  return numbers
}

const isoOf = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10)

const isWorking = (number: number, calendar: HolidayCalendar) =>
  isWeekday(number) && !holidayNumbers(calendar).has(number)

function effectiveNumber(number: number, calendar: HolidayCalendar): number {
  let day = number
  while (!isWorking(day, calendar)) day += 1
  return day
}

export function isWorkingDay(on: string, calendar: HolidayCalendar): boolean {
  return isWorking(dayNumber(on), calendar)
}

/** The day itself when it is a working day, else the next one. */
export function effectiveDay(on: string, calendar: HolidayCalendar): string {
  return isoOf(effectiveNumber(dayNumber(on), calendar))
}

export function addWorkingDays(start: string, count: number, calendar: HolidayCalendar): DueDay {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('Working days are counted forwards, in whole days')
  let day = effectiveNumber(dayNumber(start), calendar)
  for (let left = count; left > 0; left -= 1) day = effectiveNumber(day + 1, calendar)
  const on = isoOf(day)
  return { on, holidaysNotLoadedFor: yearsNotLoaded(start, on, calendar) }
}

/** Working days after the effective first day, up to and including the last. */
export function workingDaysBetween(first: string, last: string, calendar: HolidayCalendar): number {
  const from = effectiveNumber(dayNumber(first), calendar)
  const to = dayNumber(last)
  if (to <= from) return 0
  const weeks = Math.floor((to - from) / 7)
  let count = weeks * 5
  for (let day = from + weeks * 7 + 1; day <= to; day += 1) if (isWeekday(day)) count += 1
  for (const holiday of holidayNumbers(calendar)) if (holiday > from && holiday <= to && isWeekday(holiday)) count -= 1
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
