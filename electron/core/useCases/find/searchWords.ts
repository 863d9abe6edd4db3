import { isIsoDate } from '../../../../domain/dates/isoDate.ts'
import { foldText } from '../../../../domain/people/searchTokens.ts'

export type SearchWords = {
  readonly words: readonly string[]
  /** A date among the words is a date of birth: 14/3/2017, 14.03.2017 or 2017-03-14. */
  readonly bornOn: string | null
}

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

export function readSearchWords(typed: string): SearchWords {
  const parts = typed.trim().split(/\s+/)
  const dates = parts.map(readDay)
  const rest = parts.filter((_, place) => dates[place] === null)
  const words = foldText(rest.join(' '))
    .split(' ')
    .filter(word => word !== '')
  return { words: words.slice(0, 10), bornOn: dates.find(date => date !== null) ?? null }
}

function readDay(part: string): string | null {
  if (isIsoDate(part)) return part
  const found = dayFirst.exec(part)
  if (!found) return null
  const [, day = '', month = '', year = ''] = found
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(on) ? on : null
}
