import { chartsOf, type Reading, type ReadingChart } from '../../readings/reading.ts'
import type { Drawn, Picture, PictureStop } from '../drawing.ts'
import { groupOf, lineOf, textOf } from '../drawn.ts'
import { linesWithin } from '../textWidth.ts'
import { raterMark, raterPen } from './marks.ts'
import { dayWords, outcomeSentences, outcomeTable, whatWords } from './outcomeFacts.ts'
import type { OutcomeWords } from './outcomeWords.ts'

const CHART = { width: 420, height: 250, left: 40, right: 20, top: 52, bottom: 34 }
const ACROSS = 2
const plotWidth = CHART.width - CHART.left - CHART.right
const plotHeight = CHART.height - CHART.top - CHART.bottom

/** Scores over time: one small chart for each outcome on its own measuring stick, one line for each rater. */
export function drawLines(readings: readonly Reading[], words: OutcomeWords): Picture {
  const dated = readings.filter(({ readOn }) => readOn !== '')
  const charts = chartsOf(dated)
  const raters = ratersOf(dated)
  const drawn = charts.map((chart, at) =>
    drawChart(chart, { x: (at % ACROSS) * CHART.width, y: Math.floor(at / ACROSS) * CHART.height, raters, words })
  )
  return {
    width: Math.min(Math.max(charts.length, 1), ACROSS) * CHART.width,
    height: Math.max(1, Math.ceil(charts.length / ACROSS)) * CHART.height,
    title: words.linesTitle,
    drawn: drawn.flatMap(one => one.drawn),
    stops: drawn.flatMap(one => one.stops),
    legend: raters.map(({ words: rater }, at) => ({
      drawn: [lineOf(raterPen(at), 4, 12, 52, 12), ...raterMark(at, 28, 12)],
      words: rater
    })),
    words: outcomeSentences(readings, words),
    table: outcomeTable(readings, words)
  }
}

export type Rater = { readonly key: string; readonly words: string }

/** Everybody who scored, each with one sign through all charts. */
export function ratersOf(readings: readonly Reading[]): readonly Rater[] {
  return [...new Map(readings.map(one => [one.rater, { key: one.rater, words: one.raterWords }])).values()]
}

type Place = { readonly x: number; readonly y: number; readonly raters: readonly Rater[]; readonly words: OutcomeWords }

function drawChart(chart: ReadingChart, { x, y, raters, words }: Place) {
  const days = chart.lines.flatMap(line => line.readings.map(({ readOn }) => readOn)).toSorted()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const span = Math.max(1, timeOf(last) - timeOf(first))
  const across = (day: string) =>
    x + CHART.left + (first === last ? plotWidth / 2 : ((timeOf(day) - timeOf(first)) / span) * plotWidth)
  const down = (score: number) => y + CHART.top + plotHeight * (1 - score / chart.maximum)
  const stops: PictureStop[] = []
  const drawn: Drawn[] = [...frameOf(chart, { x, y, first, last })]
  for (const line of chart.lines) {
    const rater = raters.findIndex(({ key }) => key === line.rater)
    const points = line.readings.map(reading => ({ reading, px: across(reading.readOn), py: down(reading.score) }))
    const path = points.map(({ px, py }) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ')
    if (points.length > 1) drawn.push({ tag: 'polyline', pen: raterPen(rater), at: { points: path } })
    for (const { reading, px, py } of points) {
      drawn.push(...raterMark(rater, px, py))
      stops.push({
        key: reading.id,
        name: words.reading(
          reading.raterWords,
          whatWords(reading),
          reading.score,
          reading.maximum,
          dayWords(reading.readOn)
        ),
        box: { x: px - 8, y: py - 8, width: 16, height: 16 },
        opens: reading.origin === 'typed' ? { kind: 'reading', id: reading.id } : null
      })
    }
  }
  return { drawn: [groupOf(drawn)], stops }
}

const timeOf = (day: string) => Date.parse(`${day}T12:00:00Z`)

type Frame = { readonly x: number; readonly y: number; readonly first: string; readonly last: string }

function frameOf(chart: ReadingChart, { x, y, first, last }: Frame): readonly Drawn[] {
  const [left, right] = [x + CHART.left, x + CHART.width - CHART.right]
  const steps = [0, chart.maximum / 2, chart.maximum]
  const baseline = y + CHART.height - CHART.bottom
  const [title = ''] = linesWithin(chart.outcomeWords, 14, CHART.width - 24, 1)
  const [scheme = ''] = linesWithin(chart.schemeWords, 12, CHART.width - 24, 1)
  return [
    textOf('strongLabel', x + 12, y + 20, title, 'start'),
    textOf('smallLabel', x + 12, y + 37, scheme, 'start'),
    ...steps.flatMap(score => {
      const height = y + CHART.top + plotHeight * (1 - score / chart.maximum)
      return [
        lineOf('muted', left, height, right, height),
        textOf('smallLabel', left - 8, height + 4, String(score), 'end')
      ]
    }),
    textOf(
      'smallLabel',
      first === last ? (left + right) / 2 : left,
      baseline + 20,
      shortDay(first),
      first === last ? 'middle' : 'start'
    ),
    ...(first === last ? [] : [textOf('smallLabel', right, baseline + 20, shortDay(last), 'end')])
  ]
}

const shortDay = (day: string) => (day === '' ? '' : dayWords(day))
