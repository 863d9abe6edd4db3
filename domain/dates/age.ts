import { boundsOf } from './compareDates.ts'
import type { PartialDate } from './partialDate.ts'

/** Completed years. Born on 29 February: the birthday counts on 1 March in common years. */
export function yearsBetween(bornOn: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))
  // Comparing month and day as text gives the 1 March rule for nothing: 02-28 < 02-29 < 03-01.
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years
}

/** Completed months, for babies. */
export function monthsBetween(bornOn: string, on: string): number {
  const months =
    (Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))) * 12 + Number(on.slice(5, 7)) - Number(bornOn.slice(5, 7))
  return on.slice(8) < bornOn.slice(8) ? months - 1 : months
}

/** `certain` is false where the birth date leaves two ages open, or is somebody's estimate. */
export type Age = { readonly lowest: number; readonly highest: number; readonly certain: boolean }

/** The age in completed years on a day; `null` when the birth date is not known, or the person is not born by then. */
export function ageOn(born: PartialDate, on: string): Age | null {
  if (born.quality === 'expected') return null
  const bounds = boundsOf(born)
  if (bounds === null || bounds.earliest > on) return null
  const lowest = Math.max(0, yearsBetween(bounds.latest, on))
  const highest = yearsBetween(bounds.earliest, on)
  return { lowest, highest, certain: lowest === highest && born.quality !== 'estimated' }
}
