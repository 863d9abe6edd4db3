import { describe, expect, it } from 'vitest'
import { dateInWords } from '../../../../domain/dates/dateInWords.ts'

describe('dateInWords', () => {
  it.each([
    [{ year: 2015, month: 3, day: 14, quality: 'exact' } as const, '14 March 2015'],
    [{ year: 2015, month: 3, quality: 'month_only' } as const, 'March 2015'],
    [{ year: 2015, quality: 'year_only' } as const, '2015'],
    [{ year: 2015, month: 3, quality: 'estimated' } as const, 'about March 2015'],
    [{ year: 2027, month: 3, day: 1, quality: 'expected' } as const, 'due 1 March 2027'],
    [{ quality: 'unknown' } as const, 'date not known']
  ])('writes %o as "%s"', (date, words) => {
    expect(dateInWords(date)).toBe(words)
  })
})
