import type { Locator } from 'playwright-core'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { Screen } from './screen.ts'

const words = copyStrings

export class CopiesPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: words.title })
  }

  /** The first person who is offered as this kind of recipient. */
  async chooseFirst(kind: string): Promise<void> {
    const list = this.page.getByLabel(words.forWhom, { exact: true })
    const options = await list.locator('option').allTextContents()
    const found = options.find(option => option.includes(kind))
    if (found === undefined) throw new Error(`no copy is offered for “${kind}”: ${options.join('; ')}`)
    await list.selectOption({ label: found })
    await this.page.getByRole('heading', { name: words.preview }).waitFor()
  }

  paper(): Locator {
    return this.page.locator('article')
  }

  async savePdf(): Promise<void> {
    await this.goldthread.whilePrinting(async () => {
      await this.button(words.forms.pdf).click()
      await this.reads(words.done.saved)
    })
  }
}

/** The dialog that takes something with it: for whom, what is left out, and out. */
export class TakePage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('dialog')
  }

  /** From the buttons of the page to the system's own dialog, for the first person of this kind. */
  private async take(form: keyof typeof words.forms, kind: string): Promise<void> {
    await this.button(words.forms[form]).first().click()
    await this.isShown()
    const dialog = this.landmark()
    const list = dialog.getByLabel(words.forWhom, { exact: true })
    await list.locator('option').nth(1).waitFor({ state: 'attached' })
    const options = await list.locator('option').allTextContents()
    await list.selectOption({ label: options.find(option => option.includes(kind)) ?? '' })
    await dialog.getByRole('heading', { name: words.leftOut }).waitFor()
    await this.goldthread.checkPage()
    await dialog.getByRole('button', { name: words.forms[form], exact: true }).click()
  }

  /** The dialog closes by itself when something left. */
  async give(form: keyof typeof words.forms, kind: string): Promise<void> {
    await this.goldthread.whilePrinting(async () => {
      await this.take(form, kind)
      await this.isGone()
    })
  }

  /** Somebody changes their mind in the system's own dialog. */
  async takeAndCancel(form: keyof typeof words.forms, kind: string): Promise<void> {
    await this.goldthread.whilePrinting(async () => {
      await this.take(form, kind)
      await this.reads(words.done.cancelled)
    })
  }

  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.isGone()
  }

  private async isGone(): Promise<void> {
    await this.landmark().waitFor({ state: 'detached' })
  }
}
