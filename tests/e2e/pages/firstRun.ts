import type { Locator } from 'playwright-core'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { tabTo, tabToAndPress, tabToAndType } from './keyboard.ts'
import { Screen } from './screen.ts'

const words = sessionStrings.firstRun

export type AboutMe = {
  readonly displayName: string
  readonly jobTitle: string
  readonly teamName: string
  readonly organisationName: string
  readonly authority: string
  readonly role: string
}

/** The first day, from the keyboard. */
export class FirstRunPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: words.welcome })
  }

  async choose(purpose: 'practise' | 'council'): Promise<void> {
    const radio = this.page.getByRole('radio', { name: words[purpose] })
    await tabTo(this.page, this.page.getByRole('radio', { checked: true }))
    if (!(await radio.isChecked())) await this.page.keyboard.press('ArrowDown')
    await tabToAndPress(this.page, this.button(words.next), 'Enter')
  }

  async sayWhoIAm(me: AboutMe): Promise<void> {
    await this.page.getByRole('heading', { name: words.aboutYou }).waitFor()
    await this.goldthread.checkPage()
    for (const field of ['displayName', 'jobTitle', 'teamName', 'organisationName', 'authority'] as const)
      await this.type(this.page.getByLabel(words[field], { exact: true }), me[field])
    await this.page.getByLabel(words.role, { exact: true }).selectOption({ label: me.role })
    await tabToAndPress(this.page, this.button(words.next), 'Enter')
  }

  async choosePassphrase(passphrase: string): Promise<void> {
    await this.page.getByRole('heading', { name: words.passphraseTitle }).waitFor()
    await this.goldthread.checkPage()
    await tabTo(this.page, this.page.getByRole('radio', { name: words.suggested }))
    await this.page.keyboard.press('ArrowDown')
    await tabToAndType(this.page, this.page.getByLabel(words.passphrase, { exact: true }), passphrase)
    await tabToAndType(this.page, this.page.getByLabel(words.passphraseAgain, { exact: true }), passphrase)
    await tabToAndPress(this.page, this.button(words.make), 'Enter')
  }

  async keyIsShown(): Promise<void> {
    await this.page.getByRole('list', { name: words.recoveryTitle }).waitFor({ timeout: 60_000 })
  }

  /** Reads the key off the screen and types the two groups back; answers with the whole key. */
  async keepRecoveryKey(): Promise<string> {
    const key = this.page.getByRole('list', { name: words.recoveryTitle })
    await key.waitFor({ timeout: 60_000 })
    await this.goldthread.checkPage()
    const groups = await key.getByRole('listitem').allInnerTexts()
    await tabToAndPress(this.page, this.page.getByRole('checkbox', { name: words.printed }), 'Space')
    const boxes = this.page.getByRole('textbox', { name: /^Group \d+$/ })
    for (const box of await boxes.all()) {
      const label =
        (await box.evaluate(
          element => (element instanceof HTMLInputElement ? element.labels : null)?.[0]?.textContent
        )) ?? ''
      await tabToAndType(this.page, box, groups[Number(label.replace(/\D/g, '')) - 1] ?? '')
    }
    await tabToAndPress(this.page, this.button(words.finish), 'Enter')
    return groups.join('-')
  }
}
