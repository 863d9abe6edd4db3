import { boundsOf } from '../dates/compareDates.ts'
import { isIsoDate } from '../dates/isoDate.ts'
import { PartialDate } from '../dates/partialDate.ts'
import type { Json } from '../nonAnswer.ts'

/** The first day that a date of a form can mean, whether it is kept whole or as far as it is known; null for none. */
export function partialDayOf(value: Json | undefined): string | null {
  if (typeof value === 'string') return isIsoDate(value) ? value : null
  const read = PartialDate.safeParse(value)
  return read.success ? (boundsOf(read.data)?.earliest ?? null) : null
}
