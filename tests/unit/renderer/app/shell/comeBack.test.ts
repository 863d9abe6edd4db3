import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { comeBack } from '../../../../../renderer/app/shell/comeBack.ts'

/** A page whose field is drawn later, and a caret that says so when it arrives: focusing is heard like anybody's. */
function aPage(drawnAfterMs: number) {
  const heard = new EventTarget()
  const reach = vi.fn(() => {
    if (Date.now() < drawnAfterMs) return false
    heard.dispatchEvent(new Event('focusin'))
    return true
  })
  const onEnd = vi.fn()
  return { heard, reach, onEnd, arrived: () => reach.mock.results.some(({ value }) => value === true) }
}

describe('comeBack', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('puts the caret into its field as soon as it is drawn, says so once, and never again', () => {
    const page = aPage(350)
    comeBack(page)
    expect(page.onEnd).not.toHaveBeenCalled()

    vi.advanceTimersByTime(5000)

    expect(page.arrived()).toBe(true)
    expect(page.reach).toHaveBeenCalledTimes(5)
    expect(page.onEnd).toHaveBeenCalledTimes(1)
  })

  it('is over at once when the field stands there already', () => {
    const page = aPage(0)

    comeBack(page)

    expect(page.onEnd).toHaveBeenCalledTimes(1)
  })

  it.each(['keydown', 'beforeinput', 'pointerdown', 'wheel', 'focusin'])(
    'leaves the caret where it is when a %s comes before the field',
    act => {
      const page = aPage(350)
      comeBack(page)
      vi.advanceTimersByTime(200)

      page.heard.dispatchEvent(new Event(act))
      expect(page.onEnd).toHaveBeenCalledTimes(1)
      vi.advanceTimersByTime(5000)

      expect(page.arrived()).toBe(false)
      expect(page.onEnd).toHaveBeenCalledTimes(1)
    }
  )

  it('goes on when a key of before is only still held down', () => {
    const page = aPage(350)
    comeBack(page)

    page.heard.dispatchEvent(Object.assign(new Event('keydown'), { repeat: true }))
    vi.advanceTimersByTime(5000)

    expect(page.arrived()).toBe(true)
  })

  it('gives up when the field never comes, and when the page is left', () => {
    const never = aPage(Number.POSITIVE_INFINITY)
    const left = aPage(350)
    comeBack(never)
    const giveUp = comeBack(left)

    giveUp()
    vi.advanceTimersByTime(5000)

    expect([never.onEnd, left.onEnd].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    expect(left.arrived()).toBe(false)
  })
})
