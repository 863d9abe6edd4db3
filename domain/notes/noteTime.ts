import { isoDate } from '../dates/isoDate.ts'
import { readTypedDate, type TypedDate } from '../dates/typedDate.ts'

/** The whole day that stands in the three boxes; null while it is none. */
export function readDay(typed: TypedDate): string | null {
  const reading = readTypedDate(typed)
  if (reading.status !== 'read' || reading.date.quality !== 'exact') return null
  const { year, month, day } = reading.date
  return isoDate({ year, month, day })
}

/** "14:05", "1405", "14.05", "2pm" and "2.30 pm" as `14:05`; null where it is no time of a day. */
export function readTime(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:. ]?(\d{2}))?\s*(am|pm)?$/i.exec(typed.trim())
  if (!found) return null
  const [, hourText = '', minuteText = '', half = ''] = found
  if (minuteText === '' && half === '') return null
  const minute = Number(minuteText || '0')
  const typedHour = Number(hourText)
  if (half !== '' && (typedHour < 1 || typedHour > 12)) return null
  const hour = half === '' ? typedHour : (typedHour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Whole minutes, as "90", "90 min" or "1 h 30"; null where it is no length of a visit. */
export function readMinutes(typed: string): number | null {
  const text = typed.trim().toLowerCase()
  const plain = /^(\d{1,4})\s*(?:m|min|mins|minutes)?$/.exec(text)
  const hours = /^(\d{1,2})\s*(?:h|hr|hrs|hour|hours)\s*(?:(\d{1,2})\s*(?:m|min|mins|minutes)?)?$/.exec(text)
  const minutes = plain ? Number(plain[1]) : hours ? Number(hours[1]) * 60 + Number(hours[2] ?? '0') : null
  return minutes !== null && minutes >= 1 && minutes <= 24 * 60 ? minutes : null
}

/** Whether a day and a time of it lie ahead of now, as the clock on the wall says. */
export function isTimeAhead(
  on: string,
  time: string | null,
  { today, timeNow }: { readonly today: string; readonly timeNow: string }
): boolean {
  return on > today || (on === today && time !== null && time > timeNow)
}
