import { Temporal } from 'temporal-polyfill'
import { monthNames } from './monthNames.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** "Thursday 3 December"; with the year where it is another than that of the day it is read on. */
export function dayInWords(on: string, readOn: string): string {
  const { dayOfWeek, day, month, year } = Temporal.PlainDate.from(on)
  const words = `${weekdays[dayOfWeek - 1]} ${day} ${monthNames[month - 1]}`
  return String(year) === readOn.slice(0, 4) ? words : `${words} ${year}`
}
