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

  #next(): string {
    const { text = '' } = hostileTexts[this.#turn % hostileTexts.length] ?? {}
    this.#turn += 1
    return text
  }
}
