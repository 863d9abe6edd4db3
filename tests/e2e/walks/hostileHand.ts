import { expect } from 'vitest'
import { canary, hostileTexts } from '../../fixtures/hostileText.ts'
import type { Goldthread } from '../pages/goldthread.ts'

/** Pastes hostile texts into whatever can be written in, and looks whether any screen took one for more than letters. */
export class HostileHand {
  readonly #goldthread: Goldthread
  #turn = 0

  constructor(goldthread: Goldthread) {
    this.#goldthread = goldthread
  }

  get #page() {
    return this.#goldthread.page
  }

  /** Every box of words on the page gets the text whose turn it is; the answer is how many boxes there were. */
  async fillEverything(): Promise<number> {
    const boxes = await this.#page
      .getByRole('main')
      .locator('textarea:enabled:not([readonly]), input[type=text]:enabled:not([readonly], [inputmode])')
      .all()
    let filled = 0
    for (const box of boxes) {
      if (!(await box.isVisible())) continue
      await box.focus()
      await this.#page.keyboard.insertText(this.#next())
      filled += 1
    }
    return filled
  }

  /** No program ran, nothing was asked for, no word pushes the page sideways, and nothing of the page is gone. */
  async expectOnlyLetters(screen: string): Promise<void> {
    const found = await this.#page.evaluate(name => {
      const main = document.querySelector('main')
      const { scrollWidth, clientWidth } = document.documentElement
      return {
        ran: Reflect.get(window, name) ?? null,
        polluted: Reflect.get({}, 'polluted') ?? null,
        sideways: scrollWidth > clientWidth || (main ? main.scrollWidth > main.clientWidth + 1 : false),
        foreign: document.querySelectorAll('main iframe, main script, main style, main link, main img[src=x]').length,
        shown: (main?.innerText.length ?? 0) > 20
      }
    }, canary)
    expect({ screen, ...found }).toEqual({
      screen,
      ran: null,
      polluted: null,
      sideways: false,
      foreign: 0,
      shown: true
    })
    this.#goldthread.expectQuiet()
  }

  /**
   * Letters of the app that follow a name from the right of which it is read: they stand to the right of the name, one
   * after the other. The answer is what was drawn in another order, and how often the name was met.
   */
  async readOrderAfter(name: string): Promise<{ readonly met: number; readonly turned: readonly string[] }> {
    return this.#page.evaluate(looked => {
      const turned: string[] = []
      let met = 0
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const whole = text.nodeValue ?? ''
        const at = whole.indexOf(looked)
        if (at < 0) continue
        const boxOf = (from: number, to: number) => {
          const range = document.createRange()
          range.setStart(text, from)
          range.setEnd(text, to)
          return range.getBoundingClientRect()
        }
        const first = boxOf(at, at + looked.length)
        if (first.width === 0) continue
        met += 1
        let last = first
        for (let place = at + looked.length; place < whole.length; place += 1) {
          const box = boxOf(place, place + 1)
          const isSeen = /[\w(),.:·]/u.test(whole[place] ?? '') && box.width > 0
          if (!isSeen || Math.abs(box.top - first.top) > first.height / 2) continue
          if (box.left < last.right - 1) turned.push(whole)
          last = box
        }
      }
      return { met, turned }
    }, name)
  }

  #next(): string {
    const { text = '' } = hostileTexts[this.#turn % hostileTexts.length] ?? {}
    this.#turn += 1
    return text
  }
}
