import { shellStrings } from '../../resources/strings/en-GB/shell.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const words = shellStrings.ago
const calendarDay = (moment: Date) => moment.toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
const DAY_MS = 24 * HOUR

/** "just now", "5 minutes ago", "yesterday", and from then on the day itself. */
export function momentInWords(at: string | null, now: number): string {
  if (at === null) return words.never
  const passed = now - Date.parse(at)
  if (passed < MINUTE) return words.justNow
  if (passed < HOUR) return words.minutes(Math.floor(passed / MINUTE))
  if (calendarDay(new Date(at)) === calendarDay(new Date(now))) return words.hours(Math.floor(passed / HOUR))
  if (calendarDay(new Date(at)) === calendarDay(new Date(now - DAY_MS))) return words.yesterday
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'Europe/London'
  })
}

/** Today, as a calendar day in Europe/London. */
export const todayHere = () => calendarDay(new Date())
