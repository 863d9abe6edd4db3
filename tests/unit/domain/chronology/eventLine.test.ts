import { describe, expect, it } from 'vitest'
import { type EventLine, filterEvents, lacksPositive, sortEvents } from '../../../../domain/chronology/eventLine.ts'
import { exactDate } from '../../../../domain/dates/partialDate.ts'

const aLine = (line: Partial<EventLine> = {}): EventLine => ({
  key: 'one',
  date: exactDate('2025-10-03'),
  end: null,
  personIds: ['sam'],
  category: 'education',
  what: 'Moved class',
  significance: '',
  source: '',
  sourceType: 'family',
  origin: 'typed',
  namedOnly: false,
  ...line
})
const keys = (lines: readonly EventLine[]) => lines.map(({ key }) => key)
const everything = { personId: null, category: null, sourceType: null, weight: 'all' } as const

describe('sortEvents', () => {
  it('puts a day before its month, a month before its year, and what nobody knows last', () => {
    const lines = [
      aLine({ key: 'unknown', date: { quality: 'unknown' } }),
      aLine({ key: 'year', date: { year: 2025, quality: 'year_only' } }),
      aLine({ key: 'month', date: { year: 2025, month: 10, quality: 'month_only' } }),
      aLine({ key: 'last day', date: exactDate('2025-10-31') }),
      aLine({ key: 'next month', date: exactDate('2025-11-01') })
    ]

    expect(keys(sortEvents(lines))).toEqual(['last day', 'month', 'next month', 'year', 'unknown'])
  })
})

describe('filterEvents', () => {
  it('shows an event of the whole family in each child’s chronology, and one event to each child it is about', () => {
    const lines = [
      aLine({ key: 'both', personIds: ['sam', 'ann'] }),
      aLine({ key: 'family', personIds: [] }),
      aLine({ key: 'ann', personIds: ['ann'] })
    ]

    expect(keys(filterEvents(lines, { ...everything, personId: 'sam' }))).toEqual(['both', 'family'])
    expect(keys(filterEvents(lines, everything))).toEqual(['both', 'family', 'ann'])
  })

  it('leaves out what followed by itself, and what nobody said a meaning of, when asked', () => {
    const lines = [
      aLine({ key: 'system', origin: 'system' }),
      aLine({ key: 'plain' }),
      aLine({ key: 'meant', significance: 'It frightened him.' })
    ]

    expect(keys(filterEvents(lines, { ...everything, weight: 'written' }))).toEqual(['plain', 'meant'])
    expect(keys(filterEvents(lines, { ...everything, weight: 'significant' }))).toEqual(['meant'])
  })

  it('picks by kind and by who told', () => {
    const lines = [aLine({ key: 'school' }), aLine({ key: 'police', category: 'police', sourceType: 'police' })]

    expect(keys(filterEvents(lines, { ...everything, category: 'police' }))).toEqual(['police'])
    expect(keys(filterEvents(lines, { ...everything, sourceType: 'family' }))).toEqual(['school'])
  })
})

describe('lacksPositive', () => {
  it.each([
    ['nobody has written anything', [aLine({ origin: 'system' })], false],
    ['all that was written was hard', [aLine()], true],
    ['something went well', [aLine(), aLine({ category: 'positive_change' })], false]
  ])('answers when %s', (_when, lines, expected) => {
    expect(lacksPositive(lines)).toBe(expected)
  })
})
