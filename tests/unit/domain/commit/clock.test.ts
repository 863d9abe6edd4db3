import { describe, expect, it } from 'vitest'
import {
  earliestReading,
  lastReadingAt,
  millisecondsOf,
  nextReading,
  observeReading,
  readingPattern
} from '../../../../domain/commit/clock.ts'

const september = Date.UTC(2026, 8, 14, 8, 30)

describe('nextReading', () => {
  it('follows the wall clock and the known offset of the hub when time goes on', () => {
    expect(millisecondsOf(nextReading(earliestReading, september, -4200))).toBe(september - 4200)
  })

  it('counts on when the clock is set back', () => {
    const before = nextReading(earliestReading, september, 0)
    const after = nextReading(before, september - 86_400_000, 0)

    expect(after > before).toBe(true)
    expect(millisecondsOf(after)).toBe(september)
  })

  it('goes on to the next millisecond when the counter is full', () => {
    const full = lastReadingAt(september)

    expect(nextReading(full, september, 0)).toBe(`${(september + 1).toString(36).padStart(9, '0')}000`)
  })

  it.each([
    ['before 1970', -1],
    ['1970', 0],
    ['2038', Date.UTC(2038, 0, 19, 3, 14, 8)],
    ['2099', Date.UTC(2099, 11, 31)],
    ['no number', Number.NaN],
    ['endless', Number.POSITIVE_INFINITY],
    ['a fraction', september + 0.75]
  ])('gives a later reading of twelve digits when the wall clock is %s', (_, wall) => {
    const reading = nextReading(earliestReading, wall, 0)

    expect(reading).toMatch(readingPattern)
    expect(reading > earliestReading).toBe(true)
  })
})

describe('observeReading', () => {
  it('takes over what is later than the own clock', () => {
    const received = lastReadingAt(september + 1000)

    expect(observeReading(earliestReading, received, september, 0)).toBe(received)
  })

  it('is not dragged beyond a minute ahead when a laptop was set to 2035', () => {
    const received = lastReadingAt(Date.UTC(2035, 0, 1))

    expect(millisecondsOf(observeReading(earliestReading, received, september, 0))).toBe(september + 60_000)
  })

  it('never goes back when what arrives is older', () => {
    const own = lastReadingAt(september)

    expect(observeReading(own, lastReadingAt(september - 1), 0, 0)).toBe(own)
  })
})

describe('lastReadingAt', () => {
  it('is not before any reading of its moment and before every reading of the next', () => {
    expect(nextReading(earliestReading, september, 0) <= lastReadingAt(september)).toBe(true)
    expect(nextReading(earliestReading, september + 1, 0) > lastReadingAt(september)).toBe(true)
  })
})
