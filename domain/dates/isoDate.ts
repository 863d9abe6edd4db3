import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

type Day = { readonly year: number; readonly month: number; readonly day: number }

const daysIn = (year: number, month: number) => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** True for days that exist: 30 February does not. */
export function isRealDay({ year, month, day }: Day): boolean {
  if (!Number.isInteger(year) || month < 1 || month > 12 || day < 1) return false
  return day <= daysIn(year, month)
}

export function isIsoDate(text: string): boolean {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)
  return found !== null && isRealDay({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) })
}

/** A calendar day as it is stored: `YYYY-MM-DD`, in Europe/London, never a moment. */
export const IsoDate = z.string().refine(isIsoDate, { message: 'not_a_day' })

export function isoDate({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function addDays(on: string, days: number): string {
  return Temporal.PlainDate.from(on).add({ days }).toString()
}

export function addMonths(on: string, months: number): string {
  return Temporal.PlainDate.from(on).add({ months }).toString()
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

/** Since 2000 London has never been more than one hour ahead of UTC: until 23:00 UTC it is the same day in both. */
const sameDay = /^(2[0-9]{3}-[0-9]{2}-[0-9]{2})T(?:[01][0-9]|2[0-2]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z$/

/** A call at 00:30 on a summer night belongs to the local day, not to the day before in UTC. */
export function localDateOf(instant: string): string {
  const [, day] = sameDay.exec(instant) ?? []
  // A day of work reads thousands of instants, and the calendar's own arithmetic takes half a second for them.
  if (day !== undefined && isIsoDate(day)) return day
  return Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London').toPlainDate().toString()
}
