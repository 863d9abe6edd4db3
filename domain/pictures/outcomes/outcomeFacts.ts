import { dateInWords } from '../../dates/dateInWords.ts'
import { exactDate } from '../../dates/partialDate.ts'
import { chartsOf, disagreements, type Reading } from '../../readings/reading.ts'
import type { PictureTable } from '../drawing.ts'
import type { OutcomeWords } from './outcomeWords.ts'

export const dayWords = (day: string): string => (day === '' ? '' : dateInWords(exactDate(day)))

export const whatWords = (reading: Pick<Reading, 'outcomeWords' | 'schemeWords' | 'aboutWords'>): string =>
  [reading.outcomeWords, reading.aboutWords].filter(Boolean).join(', ')

/** Every score as a row, newest first: both pictures have this one table. */
export function outcomeTable(readings: readonly Reading[], words: OutcomeWords): PictureTable {
  const rows = readings.toSorted((one, other) => (one.readOn > other.readOn ? -1 : 1))
  return {
    caption: words.caption,
    columns: words.columns,
    rows: rows.map(reading => [
      dayWords(reading.readOn),
      `${reading.outcomeWords} (${reading.schemeWords})`,
      reading.aboutWords || words.family,
      reading.raterWords,
      `${reading.score} / ${reading.maximum}`,
      reading.words,
      words.origin[reading.origin]
    ])
  }
}

/** What the scores say, rater by rater; where two differ both are said, and nothing between them is worked out. */
export function outcomeSentences(readings: readonly Reading[], words: OutcomeWords): readonly string[] {
  if (readings.length === 0) return [words.empty]
  const lines = chartsOf(readings).flatMap(chart =>
    chart.lines.flatMap(line => {
      const [first, last] = [line.readings[0], line.readings.at(-1)]
      if (!first || !last) return []
      const what = `${whatWords(first)} (${chart.schemeWords})`
      return line.readings.length === 1
        ? [words.once(line.raterWords, what, last.score, dayWords(last.readOn))]
        : [words.change(line.raterWords, what, first.score, last.score)]
    })
  )
  const differing = disagreements(readings).flatMap(({ readings: latest }) => {
    const day =
      latest
        .map(({ readOn }) => readOn)
        .toSorted()
        .at(-1) ?? ''
    const [first] = latest
    const said = latest.map(reading => `${reading.raterWords} ${reading.score}`)
    return first ? [words.differ(`${whatWords(first)} (${first.schemeWords})`, dayWords(day), said)] : []
  })
  return [...differing, ...lines]
}
