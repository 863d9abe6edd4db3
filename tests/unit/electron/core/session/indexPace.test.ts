import { describe, expect, it } from 'vitest'
import { indexPace, isDeepQuiet } from '../../../../../electron/core/session/indexPace.ts'

describe('indexPace', () => {
  it.each([
    ['while a question is answered', 0],
    ['between two words that are typed', 400],
    ['in the second after which typing is written to disk', 1900]
  ])('takes a few milliseconds now and then %s', (_, quiet) => {
    expect(indexPace(quiet)).toEqual({ work: 4, pause: 500 })
  })

  it('works longer the longer nobody has asked, and never so long that somebody would notice', () => {
    const works = [2000, 4000, 8000, 60_000, 3_600_000].map(quiet => indexPace(quiet).work)

    expect(works).toEqual([50, 100, 100, 100, 100])
  })

  it('leaves the log alone while somebody may still be at it', () => {
    expect([isDeepQuiet(0), isDeepQuiet(3900), isDeepQuiet(4000)]).toEqual([false, false, true])
  })
})
