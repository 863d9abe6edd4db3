import type { Locator } from 'playwright-core'
import { findStrings } from '../../../resources/strings/en-GB/findPage.ts'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { Screen } from './screen.ts'

const words = joiningStrings

/** Two entries side by side, over whatever page it was opened from. */
export class JoiningPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: words.differs })
  }

  /** From the page that finds everything: two people are chosen, and compared. */
  async compare(one: string, other: string): Promise<this> {
    const people = this.page.getByRole('list', { name: findStrings.people })
    for (const name of [one, other]) await people.getByRole('checkbox', { name: words.chosen(name) }).check()
    await this.button(words.compareTwo).click()
    return this.isShown()
  }

  async choose(label: string): Promise<void> {
    await this.page.getByRole('radio', { name: label, exact: true }).check()
  }

  async propose(reason: string): Promise<void> {
    await this.type(this.page.getByLabel(words.reason), reason)
    await this.button(words.propose).click()
    await this.page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  /** From "Waiting": what another manager proposed. */
  async check(name: string): Promise<this> {
    await this.button(`${words.check}: ${name}`).click()
    return this.isShown()
  }

  async approve(): Promise<void> {
    await this.button(words.approve).click()
    await this.page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  async separate(reason: string): Promise<void> {
    await this.button(words.separate).click()
    const dialog = this.page.getByRole('dialog', { name: words.separateTitle })
    await this.type(dialog.getByLabel(words.separateReason), reason)
    await dialog.getByRole('button', { name: words.separate }).click()
  }
}
