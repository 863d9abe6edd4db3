import type { Locator } from 'playwright-core'
import { helpStrings } from '../../../resources/strings/en-GB/help.ts'
import { Screen } from './screen.ts'

/** The user guide, over the page. */
export class HelpPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('dialog', { name: helpStrings.title })
  }

  async open(): Promise<this> {
    await this.page.keyboard.press('F1')
    return this.isShown()
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.landmark().waitFor({ state: 'detached' })
  }

  async titleShown(): Promise<string> {
    return this.article().getByRole('heading', { level: 3 }).innerText()
  }

  /** Types into the search and waits until places are listed, or none. */
  async search(letters: string): Promise<readonly string[]> {
    await this.type(this.page.getByLabel(helpStrings.search, { exact: true }), letters)
    await this.landmark().getByRole('status').waitFor()
    return this.landmark().getByRole('list').first().getByRole('button').allInnerTexts()
  }

  article(): Locator {
    return this.landmark().getByRole('article', { name: helpStrings.article })
  }

  /** The pictures of the page that the window could not show. */
  async brokenPictures(): Promise<readonly string[]> {
    const pictures = await this.article().getByRole('img').all()
    const broken: string[] = []
    for (const picture of pictures) {
      await picture.scrollIntoViewIfNeeded()
      const shown = await picture.evaluate(async element => {
        if (!(element instanceof HTMLImageElement)) return false
        await element.decode().catch(() => undefined)
        return element.naturalWidth > 0
      })
      if (!shown) broken.push((await picture.getAttribute('src')) ?? '')
    }
    return broken
  }
}
