import { describe, expect, it } from 'vitest'
import { exactDate } from '../../../../domain/dates/partialDate.ts'
import { boxesOf, boxesOfDay, dayOfBoxes, noDateTyped } from '../../../../renderer/ui/boxesOf.ts'

describe('boxesOf', () => {
  it('shows every part that is known', () => {
    expect(boxesOf(exactDate('2015-03-04'))).toEqual({ day: '04', month: '03', year: '2015' })
    expect(boxesOf({ year: 2015, month: 3, quality: 'month_only' })).toEqual({ day: '', month: '03', year: '2015' })
  })

  it('ticks "about" for an estimate and "not known" for an unknown date', () => {
    expect(boxesOf({ year: 1980, quality: 'estimated' })).toEqual({ day: '', month: '', year: '1980', about: true })
    expect(boxesOf({ quality: 'unknown' })).toEqual({ ...noDateTyped, notKnown: true })
  })
})

describe('dayOfBoxes', () => {
  it('gives a whole day, and comes back the same', () => {
    expect(dayOfBoxes(boxesOfDay('2026-11-22'))).toBe('2026-11-22')
  })

  it('gives nothing while a part is missing or the day does not exist', () => {
    expect(dayOfBoxes({ day: '', month: '3', year: '2015' })).toBeNull()
    expect(dayOfBoxes({ day: '30', month: '2', year: '2015' })).toBeNull()
  })
})
