import { type EventLine, sortEvents } from '../../chronology/eventLine.ts'
import { dateInWords } from '../../dates/dateInWords.ts'
import type { Drawn, Picture } from '../drawing.ts'
import { lineOf, textOf } from '../drawn.ts'
import { linesWithin } from '../textWidth.ts'
import { MARK, type PlacedEvent, placeEvents, rowsFor } from './place.ts'

export type TimelineWords = {
  readonly title: string
  readonly family: string
  readonly empty: string
  readonly undated: string
  readonly columns: readonly string[]
  readonly stop: (when: string, what: string, whose: string) => string
  readonly legend: Readonly<Record<'event' | 'positive' | 'system' | 'span', string>>
  readonly categoryOf: (code: string) => string
  readonly sourceOf: (line: EventLine) => string
}

export type TimelinePerson = { readonly id: string; readonly name: string }

const LEFT = 150
const TOP = 44
const ROW_HEIGHT = 20
/** On a sheet wider than a screen the names of the children come again, so that nobody scrolls back to see whose band it is. */
const NAME_AGAIN = 900
const NAME_ROW = 16
const laneHeight = (events: number, isWide: boolean) => rowsFor(events) * ROW_HEIGHT + 16 + (isWide ? NAME_ROW : 0)

/** Events along the years, one band for each child; what happened to several is one event, joined through their bands. */
export function drawTimeline(
  lines: readonly EventLine[],
  people: readonly TimelinePerson[],
  words: TimelineWords
): Picture {
  const sorted = sortEvents(lines)
  const ofWholeFamily = sorted.some(
    line => line.personIds.length === 0 || !people.some(one => line.personIds.includes(one.id))
  )
  const lanes = [...people.map(({ name }) => name), ...(ofWholeFamily || people.length === 0 ? [words.family] : [])]
  const lanesOf = (line: EventLine) => {
    const own = people.flatMap((person, at) => (line.personIds.includes(person.id) ? [at] : []))
    return own.length > 0 ? own : [lanes.length - 1]
  }
  const { placed, years, width, undatedX } = placeEvents(sorted, lanesOf, LEFT)
  const isWide = width > 2 * NAME_AGAIN
  const high = laneHeight(sorted.length, isWide)
  const firstRow = TOP + 10 + (isWide ? NAME_ROW : 0)
  const yOf = (lane: number, row: number) => firstRow + lane * high + row * ROW_HEIGHT
  const height = TOP + lanes.length * high + 10
  const said = new Map(sorted.map(line => [line.key, sayLine(line)] as const))
  function sayLine(line: EventLine) {
    const [when, who] = [dateInWords(line.date), whose(line)]
    return { when, who, sentence: words.stop(when, line.what, who) }
  }
  const saidOf = (line: EventLine) => said.get(line.key) ?? sayLine(line)
  function whose(line: EventLine): string {
    const names = people.filter(({ id }) => line.personIds.includes(id)).map(({ name }) => name)
    return names.length === 0 ? words.family : names.join(', ')
  }
  return {
    width,
    height,
    title: words.title,
    drawn: [
      ...years.flatMap(({ year, x }) => [
        lineOf('muted', x, TOP - 14, x, height - 10),
        textOf('smallLabel', x + 4, TOP - 18, String(year), 'start')
      ]),
      ...(undatedX === null ? [] : [textOf('smallLabel', undatedX, TOP - 18, words.undated, 'start')]),
      ...lanes.flatMap((name, lane) => drawLane(name, lane, width, high)),
      ...placed.flatMap(event => drawEvent(event, yOf))
    ],
    stops: placed.map(({ line, lanes: [first = 0, ...rest], row, x }) => ({
      key: line.key,
      name: saidOf(line).sentence,
      box: {
        x,
        y: yOf(first, row),
        width: MARK,
        height: yOf(rest.at(-1) ?? first, row) - yOf(first, row) + MARK
      },
      opens: line.origin === 'system' ? null : { kind: 'event', id: line.key }
    })),
    legend: legendOf(words),
    words:
      sorted.length === 0 ? [words.empty] : sorted.map(line => `${saidOf(line).sentence} ${line.significance}`.trim()),
    table: {
      caption: words.title,
      columns: words.columns,
      rows: sorted.map(line => [
        saidOf(line).when,
        saidOf(line).who,
        words.categoryOf(line.category),
        line.what,
        line.significance,
        words.sourceOf(line)
      ])
    }
  }
}

function drawLane(name: string, lane: number, width: number, high: number): readonly Drawn[] {
  const top = TOP + lane * high
  const labels = linesWithin(name, 14, LEFT - 24, 2)
  const again = width > 2 * NAME_AGAIN ? Math.floor((width - LEFT) / NAME_AGAIN) : 0
  return [
    lineOf('muted', 0, top, width, top),
    ...Array.from({ length: again }, (_, at) =>
      textOf('smallLabel', LEFT + (at + 1) * NAME_AGAIN, top + 14, name, 'start')
    ),
    ...labels.map((label, at) =>
      textOf('strongLabel', 10, top + high / 2 + (at - (labels.length - 1) / 2) * 18 + 4, label, 'start')
    )
  ]
}

function drawEvent(
  { line, lanes, row, x, reach }: PlacedEvent<EventLine>,
  yOf: (lane: number, row: number) => number
): readonly Drawn[] {
  const middle = x + MARK / 2
  const [first = 0] = lanes
  const last = lanes.at(-1) ?? first
  return [
    ...(lanes.length > 1
      ? [lineOf('line', middle, yOf(first, row) + MARK / 2, middle, yOf(last, row) + MARK / 2)]
      : []),
    ...lanes.flatMap(lane => {
      const y = yOf(lane, row)
      const bar: readonly Drawn[] =
        reach > MARK
          ? [{ tag: 'rect', pen: 'outline', at: { x, y: y + MARK / 2 - 3, width: reach, height: 6, rx: 3 } }]
          : []
      return [...bar, mark(line, x, y)]
    })
  ]
}

/** A star for what went well, a ring for what followed by itself, a full disc for all else: shapes, not colours. */
function mark(line: Pick<EventLine, 'category' | 'origin'>, x: number, y: number): Drawn {
  const [middle, centre, half] = [x + MARK / 2, y + MARK / 2, MARK / 2]
  if (line.category === 'positive_change') {
    const points = Array.from({ length: 10 }, (_, at) => {
      const angle = (Math.PI * at) / 5 - Math.PI / 2
      const out = at % 2 === 0 ? half + 2 : half / 2
      return `${(middle + Math.cos(angle) * out).toFixed(1)},${(centre + Math.sin(angle) * out).toFixed(1)}`
    })
    return { tag: 'polygon', pen: 'filled', at: { points: points.join(' ') } }
  }
  const ring = line.origin === 'system'
  return {
    tag: 'circle',
    pen: ring ? 'outline' : 'filled',
    at: { cx: middle, cy: centre, r: ring ? half - 2 : half - 1 }
  }
}

function legendOf({ legend }: TimelineWords): Picture['legend'] {
  const sign = (category: string, origin: EventLine['origin']) => [mark({ category, origin }, 21, 5)]
  return [
    { drawn: sign('other', 'typed'), words: legend.event },
    { drawn: sign('positive_change', 'typed'), words: legend.positive },
    { drawn: sign('other', 'system'), words: legend.system },
    { drawn: [{ tag: 'rect', pen: 'outline', at: { x: 8, y: 9, width: 40, height: 6, rx: 3 } }], words: legend.span }
  ]
}
