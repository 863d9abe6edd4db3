import { chartsOf, type Reading, type ReadingChart, type ReadingLine } from '../../readings/reading.ts'
import type { Drawn, Picture, PictureStop } from '../drawing.ts'
import { groupOf, lineOf, textOf } from '../drawn.ts'
import { linesWithin } from '../textWidth.ts'
import { ratersOf } from './lines.ts'
import { raterMark } from './marks.ts'
import { dayWords, outcomeSentences, outcomeTable, whatWords } from './outcomeFacts.ts'
import type { OutcomeWords } from './outcomeWords.ts'

const CELL = { width: 384, height: 340 }
const RADIUS = 92
const ACROSS = 3
const MIDDLE = { x: CELL.width / 2, y: 194 }
const LABEL_WIDTH = 82

/**
 * A wheel for each rater by themselves: spokes are what was scored, the full line is the latest, dotted ones were
 * before. Wheels stand side by side and are never laid over each other, so that nobody's view is measured by another's.
 */
export function drawRadar(readings: readonly Reading[], words: OutcomeWords): Picture {
  const raters = ratersOf(readings)
  const wheels = raters.map(rater => ({
    rater,
    spokes: chartsOf(readings.filter(reading => reading.rater === rater.key)).flatMap(spokesOf)
  }))
  const drawn = wheels.map((wheel, at) =>
    drawWheel(wheel.rater.words, wheel.spokes, {
      x: (at % ACROSS) * CELL.width,
      y: Math.floor(at / ACROSS) * CELL.height,
      mark: at,
      words
    })
  )
  return {
    width: Math.min(Math.max(raters.length, 1), ACROSS) * CELL.width,
    height: Math.max(1, Math.ceil(raters.length / ACROSS)) * CELL.height,
    title: words.radarTitle,
    drawn: drawn.flatMap(one => one.drawn),
    stops: drawn.flatMap(one => one.stops),
    legend: [
      { drawn: [lineOf('line', 4, 12, 52, 12)], words: words.latest },
      { drawn: [lineOf('dotted', 4, 12, 52, 12)], words: words.before }
    ],
    words: outcomeSentences(readings, words),
    table: outcomeTable(readings, words)
  }
}

type Spoke = { readonly chart: ReadingChart; readonly line: ReadingLine }
const spokesOf = (chart: ReadingChart): readonly Spoke[] => chart.lines.map(line => ({ chart, line }))

type Place = { readonly x: number; readonly y: number; readonly mark: number; readonly words: OutcomeWords }

function drawWheel(rater: string, spokes: readonly Spoke[], { x, y, mark, words }: Place) {
  const centre = { x: x + MIDDLE.x, y: y + MIDDLE.y }
  const pointAt = (spoke: number, share: number) => {
    const angle = (2 * Math.PI * spoke) / Math.max(spokes.length, 1) - Math.PI / 2
    return { x: centre.x + Math.cos(angle) * RADIUS * share, y: centre.y + Math.sin(angle) * RADIUS * share }
  }
  const rounds = Math.max(0, ...spokes.map(({ line }) => line.readings.length))
  const drawn: Drawn[] = [textOf('strongLabel', centre.x, y + 24, rater)]
  for (const share of [0.5, 1])
    drawn.push({ tag: 'circle', pen: 'muted', at: { cx: centre.x, cy: centre.y, r: RADIUS * share } })
  spokes.forEach((spoke, at) => {
    const [tip, beyond] = [pointAt(at, 1), pointAt(at, 1.14)]
    drawn.push(lineOf('muted', centre.x, centre.y, tip.x, tip.y), ...spokeLabel(spoke, beyond, centre))
  })
  // Latest last, so that it lies on top.
  for (let back = rounds - 1; back >= 0; back -= 1) {
    const points = spokes.flatMap(({ chart, line }, at) => {
      const reading = line.readings.at(-1 - back)
      return reading ? [pointAt(at, reading.score / chart.maximum)] : []
    })
    drawn.push(...outline(points, back === 0))
  }
  const stops: PictureStop[] = spokes.flatMap(({ chart, line }, at) => {
    const reading = line.readings.at(-1)
    if (!reading) return []
    const point = pointAt(at, reading.score / chart.maximum)
    drawn.push(...raterMark(mark, point.x, point.y))
    return [
      {
        key: `${reading.id} radar`,
        name: words.reading(
          rater,
          `${whatWords(reading)} (${chart.schemeWords})`,
          reading.score,
          reading.maximum,
          dayWords(reading.readOn)
        ),
        box: { x: point.x - 8, y: point.y - 8, width: 16, height: 16 },
        opens: reading.origin === 'typed' ? { kind: 'reading' as const, id: reading.id } : null
      }
    ]
  })
  return { drawn: [groupOf(drawn)], stops }
}

function outline(points: readonly { readonly x: number; readonly y: number }[], latest: boolean): readonly Drawn[] {
  const pairs = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
  const [first] = pairs
  if (first === undefined || pairs.length < 2) return []
  const closed = pairs.length > 2 ? [...pairs, first] : pairs
  return [{ tag: 'polyline', pen: latest ? 'line' : 'dotted', at: { points: closed.join(' ') } }]
}

function spokeLabel(
  { chart, line }: Spoke,
  at: { x: number; y: number },
  centre: { x: number; y: number }
): readonly Drawn[] {
  const aside = at.x - centre.x
  const anchor = Math.abs(aside) < 12 ? 'middle' : aside > 0 ? 'start' : 'end'
  const label = [chart.outcomeWords, line.aboutWords].filter(Boolean).join(', ')
  const latest = line.readings.at(-1)
  const lines = [...linesWithin(label, 12, LABEL_WIDTH, 2), latest ? `${latest.score} / ${latest.maximum}` : '']
  const below = at.y - centre.y
  const start =
    below < -RADIUS / 2 ? at.y - (lines.length - 1) * 14 : below > RADIUS / 2 ? at.y + 8 : at.y - lines.length * 7 + 10
  return lines.map((words, row) => textOf('smallLabel', at.x, start + row * 14, words, anchor))
}
