import { describe, expect, it } from 'vitest'
import type { EventLine } from '../../../../../domain/chronology/eventLine.ts'
import { exactDate, type PartialDate } from '../../../../../domain/dates/partialDate.ts'
import { drawTimeline, type TimelineWords } from '../../../../../domain/pictures/chronology/timeline.ts'
import { overlap } from '../../../../../domain/pictures/drawn.ts'
import { chronologyStrings } from '../../../../../resources/strings/en-GB/chronology.ts'

const words: TimelineWords = {
  title: 'Chronology',
  family: 'Whole family',
  empty: 'No events yet.',
  undated: 'Date not known',
  columns: ['When', 'Whose', 'Kind', 'What', 'Meant', 'Told by'],
  stop: chronologyStrings.stop,
  legend: chronologyStrings.legend,
  categoryOf: code => code,
  sourceOf: line => line.source
}
const people = [
  { id: 'sam', name: 'Sam' },
  { id: 'ann', name: 'Ann' }
]
const aLine = (key: string, date: PartialDate, personIds: readonly string[] = ['sam']): EventLine => ({
  key,
  date,
  end: null,
  personIds,
  category: 'other',
  what: `What ${key}`,
  significance: '',
  source: '',
  sourceType: '',
  origin: 'typed',
  namedOnly: false
})
const touching = (picture: ReturnType<typeof drawTimeline>) =>
  picture.stops.filter((stop, at) => picture.stops.some((other, place) => place > at && overlap(stop.box, other.box)))

describe('drawTimeline', () => {
  it('draws an event of two children once, reaching through both bands', () => {
    const one = drawTimeline([aLine('a', exactDate('2025-01-01'), ['sam'])], people, words)
    const both = drawTimeline([aLine('a', exactDate('2025-01-01'), ['sam', 'ann'])], people, words)

    expect(both.stops.map(({ name }) => name)).toEqual(['1 January 2025: What a (Sam, Ann)'])
    expect(both.stops[0]?.box.height).toBeGreaterThan((one.stops[0]?.box.height ?? 0) + 20)
    expect(both.table.rows.length).toBe(1)
  })

  it('lets no two events of one child touch, though ten fall on one day', () => {
    const lines = Array.from({ length: 10 }, (_, at) => aLine(`e${at}`, exactDate('2025-01-01')))

    expect(touching(drawTimeline(lines, people, words))).toEqual([])
  })

  it('keeps what nobody can date to the end, and draws it all the same', () => {
    const picture = drawTimeline(
      [aLine('never', { quality: 'unknown' }), aLine('then', exactDate('2025-01-01'))],
      people,
      words
    )

    const [then, never] = picture.stops
    expect([then?.key, never?.key]).toEqual(['then', 'never'])
    expect(never?.box.x).toBeGreaterThan(then?.box.x ?? 0)
  })

  it('draws two thousand events inside its sheet, in order, without a number that is none', () => {
    const lines = Array.from({ length: 2000 }, (_, at) =>
      aLine(`e${String(at).padStart(4, '0')}`, { year: 2008 + (at % 18), month: 1 + (at % 12), quality: 'month_only' })
    )

    const picture = drawTimeline(lines, people, words)

    expect(picture.stops.length).toBe(2000)
    expect(picture.stops.every(({ box }) => box.x >= 0 && box.x + box.width <= picture.width)).toBe(true)
    expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity/)
  })

  it('says that there is nothing when there is nothing', () => {
    expect(drawTimeline([], people, words).words).toEqual([words.empty])
  })

  it('says again and again whose band it is when the sheet is wider than a screen', () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      aLine(`event ${at}`, { quality: 'exact', year: 2014 + (at % 12), month: 1 + (at % 12), day: 1 + (at % 28) })
    )

    const picture = drawTimeline(many, people, words)

    const names = picture.drawn.filter(({ words: said }) => said === 'Sam')
    expect(names.length).toBeGreaterThan(Math.floor(picture.width / 1200))
    expect(touching(picture)).toEqual([])
    expect(picture.stops).toHaveLength(2000)
  })
})
