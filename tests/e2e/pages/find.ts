import type { Locator } from 'playwright-core'
import { findStrings } from '../../../resources/strings/en-GB/findPage.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { Screen } from './screen.ts'

const words = findStrings

export class FindPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: words.title, exact: true })
  }

  /** From anywhere: Ctrl+K, the words, and the last line of what comes up. */
  async openFromBox(typed: string): Promise<void> {
    await this.page.keyboard.press('Control+K')
    await this.page.keyboard.type(typed)
    await this.page.getByRole('option', { name: shellStrings.frame.findEverywhere(typed) }).click()
  }

  people(): Locator {
    return this.page.getByRole('list', { name: words.people }).getByRole('listitem')
  }

  texts(): Locator {
    return this.page.getByRole('list', { name: words.texts }).getByRole('listitem')
  }

  async lookFor(typed: string): Promise<void> {
    await this.type(this.page.getByLabel(words.label), typed)
  }

  async choose(label: string): Promise<void> {
    await this.page.getByRole('radio', { name: label, exact: true }).check()
  }
}
