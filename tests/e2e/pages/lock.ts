import type { Locator } from 'playwright-core'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { tabToAndPress, tabToAndType } from './keyboard.ts'
import { Screen } from './screen.ts'

const words = sessionStrings.lock

export class LockPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: words.title })
  }

  passphrase(): Locator {
    return this.page.getByLabel(words.passphrase, { exact: true })
  }

  async unlock(passphrase: string): Promise<void> {
    await this.type(this.passphrase(), passphrase)
    await this.page.keyboard.press('Enter')
  }

  /** The key on the paper, and a new passphrase. The new recovery key comes next, as on the first day. */
  async recover(recoveryKey: string, newPassphrase: string): Promise<void> {
    await tabToAndPress(this.page, this.button(words.useRecovery), 'Enter')
    await this.page.getByRole('heading', { name: words.recoveryTitle }).waitFor()
    await this.goldthread.checkPage()
    const first = sessionStrings.firstRun
    await this.type(this.page.getByLabel(words.recoveryKey, { exact: true }), recoveryKey)
    await this.page.getByRole('radio', { name: first.own }).press('Space')
    await tabToAndType(this.page, this.page.getByLabel(first.passphrase, { exact: true }), newPassphrase)
    await tabToAndType(this.page, this.page.getByLabel(first.passphraseAgain, { exact: true }), newPassphrase)
    await this.page.keyboard.press('Enter')
    await this.page.getByRole('heading', { name: words.newKeyTitle, exact: true }).waitFor({ timeout: 60_000 })
  }
}
