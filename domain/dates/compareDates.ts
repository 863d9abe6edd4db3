import { Temporal } from 'temporal-polyfill'
import { isoDate } from './isoDate.ts'
import { type PartialDate, partsOf } from './partialDate.ts'

const LATER_THAN_ANY = 99_999

/** For sorting: what is known exactly comes before what is known by month, then by year, then not at all. */
export function compareDates(left: PartialDate, right: PartialDate): number {
  const a = placesOf(left)
  const b = placesOf(right)
  return a.year - b.year || a.month - b.month || a.day - b.day
}

function placesOf(date: PartialDate) {
  const { year = LATER_THAN_ANY, month = LATER_THAN_ANY, day = LATER_THAN_ANY } = partsOf(date)
  return { year, month, day }
}

/** The earliest and the latest day the date can mean; `null` where nothing is known. */
export function boundsOf(date: PartialDate): { readonly earliest: string; readonly latest: string } | null {
  const { year, month, day } = partsOf(date)
  if (year === undefined) return null
  const lastMonth = month ?? 12
  const lastDay = day ?? Temporal.PlainYearMonth.from({ year, month: lastMonth }).daysInMonth
  return {
    earliest: isoDate({ year, month: month ?? 1, day: day ?? 1 }),
    latest: isoDate({ year, month: lastMonth, day: lastDay })
  }
}

/** Whether a span holds on a day; an end that is not known is taken as not having come, a start as having come. */
export function spanHoldsOn(span: { readonly from?: PartialDate; readonly to?: PartialDate }, on: string): boolean {
  const from = span.from ? boundsOf(span.from) : null
  const to = span.to ? boundsOf(span.to) : null
  return (from === null || from.earliest <= on) && (to === null || on < to.latest)
}
