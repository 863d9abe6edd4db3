import { describe, expect, it } from 'vitest'
import { readDay, readMinutes, readTime } from '../../../../domain/notes/noteTime.ts'

describe('readTime', () => {
  it.each([
    ['14:05', '14:05'],
    ['1405', '14:05'],
    ['9.30', '09:30'],
    ['2pm', '14:00'],
    ['2.30 PM', '14:30'],
    ['12 am', '00:00'],
    ['12pm', '12:00']
  ])('reads %s as %s', (typed, read) => {
    expect(readTime(typed)).toBe(read)
  })

  it.each(['', '25:00', '14:60', '13pm', '0am', '9', 'half past two', '14:5'])('refuses %s', typed => {
    expect(readTime(typed)).toBeNull()
  })
})

describe('readMinutes', () => {
  it.each([
    ['45', 45],
    ['45 min', 45],
    ['1 h', 60],
    ['1h30', 90],
    ['2 hours 5 minutes', 125]
  ])('reads %s as %i', (typed, read) => {
    expect(readMinutes(typed)).toBe(read)
  })

  it.each(['', '0', '1441', 'an hour', '-5', '25 h'])('refuses %s', typed => {
    expect(readMinutes(typed)).toBeNull()
  })
})

describe('readDay', () => {
  it('reads a whole day and nothing less', () => {
    const days = [
      { day: '4', month: 'nov', year: '2026' },
      { day: '', month: '11', year: '2026' },
      { day: '31', month: '2', year: '2026' },
      { day: '', month: '', year: '' }
    ]

    expect(days.map(readDay)).toEqual(['2026-11-04', null, null, null])
  })
})
