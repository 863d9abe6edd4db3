import type { Locator } from 'playwright-core'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { Screen } from './screen.ts'

const words = familyStrings.workspace

/** The workspace of one family: its header, its tabs, its overview. */
export class FamilyPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('tablist', { name: words.tabsLabel })
  }

  async tabShown(): Promise<string | null> {
    return this.landmark().getByRole('tab', { selected: true }).textContent()
  }

  async openTab(tab: keyof typeof words.tabs): Promise<void> {
    await this.page.getByRole('tab', { name: words.tabs[tab], exact: true }).click()
  }

  async isNamed(name: string): Promise<void> {
    await this.page
      .getByRole('heading', { name: words.family(name) })
      .first()
      .waitFor()
  }
}
