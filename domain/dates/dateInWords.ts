import { monthNames } from './monthNames.ts'
import { type PartialDate, partsOf } from './partialDate.ts'

/** "14 March 2015", "March 2015", "about 2015", "due 3 March 2027", "date not known". */
export function dateInWords(date: PartialDate): string {
  if (date.quality === 'unknown') return 'date not known'
  const { year, month, day } = partsOf(date)
  const monthName = month === undefined ? undefined : monthNames[month - 1]
  const words = [day, monthName, year].filter(part => part !== undefined).join(' ')
  if (date.quality === 'estimated') return `about ${words}`
  return date.quality === 'expected' ? `due ${words}` : words
}
