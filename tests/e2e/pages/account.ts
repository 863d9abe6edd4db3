import type { Locator } from 'playwright-core'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { tabToAndPress, tabToAndType } from './keyboard.ts'
import { Screen } from './screen.ts'

const words = shellStrings.frame

/** What opens from the menu under the worker's own name. */
export class AccountPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByTitle(words.account)
  }

  async open(choice: 'newRecoveryKey' | 'settings'): Promise<void> {
    await this.page.getByTitle(words.account).click()
    await this.page.getByRole('button', { name: words[choice] }).click()
    const title = choice === 'settings' ? sessionStrings.settings.title : sessionStrings.renew.title
    await this.page.getByRole('dialog', { name: title }).waitFor()
    await this.goldthread.checkPage()
  }

  /** The passphrase, a new key, and two of its groups typed back; answers with the key. */
  async makeNewRecoveryKey(passphrase: string): Promise<string> {
    const { renew, firstRun } = sessionStrings
    await this.open('newRecoveryKey')
    await tabToAndType(this.page, this.page.getByLabel(renew.passphrase, { exact: true }), passphrase)
    await this.page.keyboard.press('Enter')
    const dialog = this.page.getByRole('dialog', { name: renew.keyTitle })
    await dialog.waitFor({ timeout: 60_000 })
    await this.goldthread.checkPage()
    const groups = await dialog
      .getByRole('list', { name: firstRun.recoveryTitle })
      .getByRole('listitem')
      .allInnerTexts()
    await tabToAndPress(this.page, dialog.getByRole('checkbox', { name: firstRun.printed }), 'Space')
    for (const place of groups.keys()) {
      const box = dialog.getByRole('textbox', { name: firstRun.group(place + 1), exact: true })
      if ((await box.count()) > 0) await tabToAndType(this.page, box, groups[place] ?? '')
    }
    await tabToAndPress(this.page, dialog.getByRole('button', { name: renew.finish }), 'Enter')
    await this.reads(renew.done)
    return groups.join('-')
  }

  idleMinutes(): Locator {
    return this.page.getByLabel(sessionStrings.settings.idle, { exact: true })
  }

  hidden(): Locator {
    return this.page.getByRole('checkbox', { name: sessionStrings.settings.capture })
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
}
