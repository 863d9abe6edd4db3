import type { Locator } from 'playwright-core'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { tabToAndPress, tabToAndType } from './keyboard.ts'
import { Screen } from './screen.ts'

const words = personStrings.addressAccess
const ties = familyStrings.knownBy

/** Under an address kept private: the workers who may see it. */
export class WhoMayKnowPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('region', { name: words.title })
  }

  async open(): Promise<void> {
    await this.button(words.open).click()
    await this.arrive()
    await this.page.getByText(words.why).waitFor()
  }

  async named(): Promise<readonly string[]> {
    return this.landmark().getByRole('list').first().locator('li > span').allInnerTexts()
  }

  async name(worker: string, reason: string): Promise<void> {
    await tabToAndPress(this.page, this.button(words.name), 'Enter')
    const select = this.page.getByLabel(words.worker, { exact: true })
    const option = await select.getByRole('option').filter({ hasText: worker }).innerText()
    await select.selectOption({ label: option })
    await this.give(words.grantReason, reason, words.grantGo)
    await this.reads(words.done.grant)
    await this.landmark().getByText(worker).first().waitFor()
  }

  async end(worker: string, reason: string): Promise<void> {
    await tabToAndPress(this.page, this.button(words.endFor(worker)), 'Enter')
    await this.give(words.endReason(worker), reason, words.endGo)
    await this.reads(words.done.end)
    await this.button(words.endFor(worker)).waitFor({ state: 'hidden' })
    await this.page.getByText(words.decisions).click()
  }

  /** On the page "History" of a manager: from today the tie is over. */
  async endTie(worker: string, reason: string): Promise<void> {
    const now = new Date()
    await tabToAndPress(this.page, this.button(ties.endFor(worker)), 'Enter')
    await this.typeDay(this.page.getByRole('group', { name: ties.on }), [
      String(now.getDate()),
      String(now.getMonth() + 1),
      String(now.getFullYear())
    ])
    await this.give(ties.reason(worker), reason, ties.go)
    await this.reads(ties.done(worker))
  }

  private async give(label: string, reason: string, go: string): Promise<void> {
    await tabToAndType(this.page, this.page.getByLabel(label, { exact: true }), reason)
    await this.goldthread.checkPage()
    await tabToAndPress(this.page, this.button(go), 'Enter')
  }
}
