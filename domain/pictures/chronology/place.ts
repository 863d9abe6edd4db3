import type { EventLine } from '../../chronology/eventLine.ts'
import { boundsOf } from '../../dates/compareDates.ts'

export const MARK = 14
const GAP = 6
const FEW_ROWS = 3
const MANY_ROWS = 6
const MANY_EVENTS = 200
/** A year is as wide as a childhood leaves room for on one screen; crowded months push it wider. */
const ACROSS = 860
const NARROWEST_YEAR = 48
const WIDEST_YEAR = 260
const DAY = 86_400_000

/** A long history stands in more rows, so that it does not become a ribbon that nobody scrolls to the end of. */
export const rowsFor = (events: number): number => (events > MANY_EVENTS ? MANY_ROWS : FEW_ROWS)

export type PlacedEvent<Line extends EventLine> = {
  readonly line: Line
  readonly lanes: readonly number[]
  readonly row: number
  readonly x: number
  /** How far what lasted, or is known to the month only, reaches to the right; 0 for a day. */
  readonly reach: number
}

export type TimelinePlaces<Line extends EventLine> = {
  readonly width: number
  readonly years: readonly { readonly year: number; readonly x: number }[]
  readonly placed: readonly PlacedEvent<Line>[]
  /** Where events without any date begin; null where there are none. */
  readonly undatedX: number | null
}

const timeOf = (day: string) => Date.parse(`${day}T12:00:00Z`)

/** Events in order along their years, pushed to the right where marks would touch: crowded months grow wider. */
export function placeEvents<Line extends EventLine>(
  lines: readonly Line[],
  lanesOf: (line: Line) => readonly number[],
  left: number
): TimelinePlaces<Line> {
  const rows = Array.from({ length: rowsFor(lines.length) }, (_, row) => row)
  const all = lines.map(line => ({ line, bounds: boundsOf(line.date) }))
  const dated = all.flatMap(({ line, bounds }) => (bounds === null ? [] : [{ line, bounds }]))
  const first = dated.reduce((least, { bounds }) => (bounds.earliest < least ? bounds.earliest : least), '9999')
  const firstYear = first === '9999' ? 0 : Number(first.slice(0, 4))
  const start = firstYear === 0 ? 0 : timeOf(`${firstYear}-01-01`)
  const last = dated.reduce((most, { bounds }) => (bounds.earliest > most ? bounds.earliest : most), first)
  const span = Math.max(1, Number(last.slice(0, 4)) - firstYear + 1)
  const scale = Math.min(WIDEST_YEAR, Math.max(NARROWEST_YEAR, ACROSS / span)) / (365.25 * DAY)
  const freeFrom = new Map<string, number>()
  let pushed = 0
  const years = new Map<number, number>()
  const put = (line: Line, wished: number, reach: number): PlacedEvent<Line> => {
    const lanes = lanesOf(line)
    const freeAt = (row: number) => Math.max(...lanes.map(lane => freeFrom.get(`${lane} ${row}`) ?? 0))
    const row = rows.find(one => freeAt(one) <= wished) ?? rows.toSorted((a, b) => freeAt(a) - freeAt(b))[0] ?? 0
    const x = Math.max(wished, freeAt(row))
    for (const lane of lanes) freeFrom.set(`${lane} ${row}`, x + MARK + GAP)
    return { line, lanes, row, x, reach }
  }
  const placed: PlacedEvent<Line>[] = []
  const toYear = (year: number) => {
    for (let next = years.size === 0 ? firstYear : Math.max(...years.keys()) + 1; next <= year; next += 1) {
      const wished = left + (timeOf(`${next}-01-01`) - start) * scale + pushed
      const x = Math.max(wished, ...freeFrom.values(), left)
      pushed += x - wished
      years.set(next, x)
    }
  }
  for (const { line, bounds } of dated) {
    toYear(Number(bounds.earliest.slice(0, 4)))
    const until = line.end === null ? bounds.latest : (boundsOf(line.end)?.latest ?? bounds.latest)
    const wished = left + (timeOf(bounds.earliest) - start) * scale + pushed
    placed.push(put(line, wished, Math.max(0, (timeOf(until) - timeOf(bounds.earliest)) * scale)))
  }
  const end = Math.max(left, ...freeFrom.values()) + 40
  const undated = all.filter(({ bounds }) => bounds === null)
  for (const { line } of undated) placed.push(put(line, end, 0))
  const width = Math.max(left + 300, ...placed.map(({ x, reach }) => x + Math.max(MARK, reach))) + 40
  return {
    width,
    years: [...years].map(([year, x]) => ({ year, x })),
    placed,
    undatedX: undated.length === 0 ? null : end
  }
}
