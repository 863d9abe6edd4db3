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
    await this.button(words.savePdf).click()
  }
}
