import type { Locator, Page } from 'playwright-core'
import type { Goldthread } from './goldthread.ts'

/** What every screen can do: be arrived at, which looks it over. */
export abstract class Screen {
  readonly goldthread: Goldthread

  constructor(goldthread: Goldthread) {
    this.goldthread = goldthread
  }

  get page(): Page {
    return this.goldthread.page
  }

  /** What is seen once the screen is there. */
  protected abstract landmark(): Locator

  /** Waits for the screen, and checks it. */
  async arrive(): Promise<this> {
    await this.landmark().waitFor()
    await this.goldthread.checkPage()
    return this
  }

  /** Waits for the screen that was checked before. */
  async isShown(): Promise<this> {
    await this.landmark().waitFor()
    return this
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Clears the field and types, key by key. */
  async type(field: Locator, text: string): Promise<void> {
    await field.focus()
    await this.page.keyboard.press('ControlOrMeta+A')
    if (text === '') await this.page.keyboard.press('Delete')
    else await this.page.keyboard.type(text)
  }

  /** Types a day into its three boxes. */
  async typeDay(
    group: Locator,
    [day, month, year]: readonly [day: string, month: string, year: string]
  ): Promise<void> {
    await this.type(group.getByLabel('Day', { exact: true }), day)
    await this.type(group.getByLabel('Month', { exact: true }), month)
    await this.type(group.getByLabel('Year', { exact: true }), year)
  }

  /** Waits for the sentence that appears after something was done. */
  async reads(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor()
  }
}
