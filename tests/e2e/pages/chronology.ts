import type { Locator } from 'playwright-core'
import { chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import { Screen } from './screen.ts'

const words = chronologyStrings

/** What happened to the children of a family. */
export class ChronologyPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByText(words.intro)
  }

  async add(event: {
    readonly day: readonly [string, string, string]
    readonly child: string
    readonly category: string
    readonly what: string
    readonly meant: string
  }): Promise<void> {
    await this.button(words.add).click()
    await this.typeDay(this.page.getByRole('group', { name: words.fields.eventDate }), event.day)
    await this.page.getByRole('group', { name: words.fields.childIds }).getByLabel(event.child).check()
    await this.page.getByLabel(words.fields.category).selectOption({ label: event.category })
    await this.type(this.page.getByLabel(words.fields.what, { exact: true }), event.what)
    await this.type(this.page.getByLabel(words.fields.significance), event.meant)
    await this.button('Save').click()
    await this.page.getByRole('button', { name: event.what }).waitFor()
  }

  async openPicture(): Promise<void> {
    await this.page.getByRole('tab', { name: words.picture, exact: true }).first().click()
    await this.page.getByRole('application').waitFor()
  }
}
