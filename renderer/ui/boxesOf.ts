import type { PartialDate } from '../../domain/dates/partialDate.ts'
import { partsOf } from '../../domain/dates/partialDate.ts'
import { readTypedDate, type TypedDate } from '../../domain/dates/typedDate.ts'

export const noDateTyped: TypedDate = { day: '', month: '', year: '' }

const padded = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))

/** The boxes as they stand when a kept date is opened again. */
export function boxesOf(date: PartialDate | null): TypedDate {
  if (date === null) return noDateTyped
  if (date.quality === 'unknown') return { ...noDateTyped, notKnown: true }
  const { year, month, day } = partsOf(date)
  return {
    day: padded(day),
    month: padded(month),
    year: year === undefined ? '' : String(year),
    ...(date.quality === 'estimated' ? { about: true } : {})
  }
}

export function boxesOfDay(day: string | null): TypedDate {
  const found = day === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  return found ? { year: found[1] ?? '', month: found[2] ?? '', day: found[3] ?? '' } : noDateTyped
}

/** The boxes as YYYY-MM-DD, or null while they are not a whole day. */
export function dayOfBoxes(typed: TypedDate): string | null {
  const reading = readTypedDate(typed)
  if (reading.status !== 'read' || reading.date.quality === 'unknown') return null
  const { year, month, day } = partsOf(reading.date)
  if (year === undefined || month === undefined || day === undefined) return null
  return `${String(year).padStart(4, '0')}-${padded(month)}-${padded(day)}`
}
