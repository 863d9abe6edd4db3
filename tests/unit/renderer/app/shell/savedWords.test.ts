import { describe, expect, it } from 'vitest'
import { hubWords, laterOf, savedWords } from '../../../../../renderer/app/shell/savedWords.ts'

const now = Date.parse('2026-11-22T10:00:00.000Z')
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString()

describe('savedWords', () => {
  it.each([
    [0, 'just now'],
    [2, '2 s ago'],
    [59, '59 s ago'],
    [120, '2 min ago'],
    [7200, 'at 08:00']
  ])('says when the disk last had everything, %i seconds later', (seconds, words) => {
    expect(savedWords(ago(seconds), now)).toContain(words)
  })

  it('promises nothing when nothing was written yet', () => {
    expect(savedWords(null, now)).not.toContain('ago')
  })
})

describe('laterOf', () => {
  it('takes the later moment, or the only one', () => {
    expect(laterOf(ago(5), ago(2))).toBe(ago(2))
    expect(laterOf(null, ago(2))).toBe(ago(2))
    expect(laterOf(null, null)).toBeNull()
  })
})

describe('hubWords', () => {
  it('says that there is no hub, or the clock of the last time', () => {
    expect(hubWords(null)).toBe('no hub yet')
    expect(hubWords('2026-07-01T08:14:00.000Z')).toBe('on the hub 09:14')
  })
})
