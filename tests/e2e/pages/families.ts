import type { Locator } from 'playwright-core'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { Screen } from './screen.ts'

const words = familyStrings.list

export class FamiliesPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: words.title })
  }

  async rowsAreShown(): Promise<void> {
    await this.page.getByRole('table', { name: words.title }).getByRole('row').nth(1).waitFor()
  }

  async newFamily(): Promise<void> {
    await this.button(words.newFamily).click()
  }

  async show(which: 'mine' | 'all'): Promise<void> {
    await this.page.getByRole('radio', { name: words[which] }).check()
  }

  async open(name: string): Promise<void> {
    await this.page.getByRole('table', { name: words.title }).getByRole('button', { name, exact: true }).click()
  }
}
