import { describe, expect, it } from 'vitest'
import { nextTry, noTries, stricter, waitAfter } from '../../../../electron/security/throttle.ts'

const at = (seconds: number) => new Date(Date.parse('2026-03-02T09:00:00.000Z') + seconds * 1000).toISOString()

describe('waitAfter', () => {
  it('doubles from the fifth wrong try to a quarter of an hour', () => {
    expect([0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 50, 1_000_000].map(waitAfter)).toEqual([
      0, 0, 0, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900
    ])
  })
})

describe('nextTry', () => {
  it('makes ten wrong tries take at least five minutes however eagerly they come', () => {
    let tries = noTries
    let seconds = 0
    let made = 0
    while (made < 10) {
      const answer = nextTry(tries, at(seconds))
      tries = answer.tries
      if (answer.allowed) made += 1
      else seconds += 1
    }

    expect(seconds).toBeGreaterThanOrEqual(300)
  })

  it('says how long it still takes when the wait has begun', () => {
    expect(nextTry({ count: 6, lastAt: at(0) }, at(4.5))).toEqual({
      allowed: false,
      waitSeconds: 16,
      tries: { count: 6, lastAt: at(0) }
    })
  })

  it('begins the wait anew when the clock was set back', () => {
    const answer = nextTry({ count: 7, lastAt: at(1000) }, at(0))

    expect(answer).toEqual({ allowed: false, waitSeconds: 40, tries: { count: 7, lastAt: at(0) } })
    expect(nextTry(answer.tries, at(40)).allowed).toBe(true)
  })

  it('counts the try before it is judged', () => {
    expect(nextTry(noTries, at(0)).tries).toEqual({ count: 1, lastAt: at(0) })
  })
})

describe('stricter', () => {
  it('keeps the higher count and the later time of the two', () => {
    expect(stricter({ count: 7, lastAt: at(1) }, noTries)).toEqual({ count: 7, lastAt: at(1) })
    expect(stricter({ count: 2, lastAt: at(9) }, { count: 7, lastAt: at(1) })).toEqual({ count: 7, lastAt: at(9) })
    expect(stricter(noTries, noTries)).toEqual(noTries)
  })
})
