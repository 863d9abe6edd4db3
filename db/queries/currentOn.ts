import { boundsOf } from '../../domain/dates/compareDates.ts'
import { PartialDate } from '../../domain/dates/partialDate.ts'

/** Whether something that ends on a stored partial date has not ended yet; an end that nobody knows has not come. */
export function isCurrentOn(to: string | null, today: string): boolean {
  if (to === null) return true
  const read = PartialDate.safeParse(JSON.parse(to))
  const bounds = read.success ? boundsOf(read.data) : null
  return bounds === null || bounds.latest > today
}
