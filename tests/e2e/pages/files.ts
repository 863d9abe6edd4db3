import type { Locator } from 'playwright-core'
import { fileScreens as words } from '../../../resources/strings/en-GB/fileScreens.ts'
import { Screen } from './screen.ts'

type HandedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** The files of the note that is open. */
export class FilesPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: words.title })
  }

  /** As the system's own dialog would hand it over. */
  async choose(file: HandedFile | string): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(typeof file === 'string' ? file : { ...file })
  }

  /** Lets go of a file over the page, as it comes from a folder of the system. */
  async drop({ name, mimeType, buffer }: HandedFile): Promise<void> {
    const held = await this.page.evaluateHandle(
      ({ bytes, name, type }) => {
        const held = new DataTransfer()
        held.items.add(new File([Uint8Array.from(bytes)], name, { type }))
        return held
      },
      { bytes: [...buffer], name, type: mimeType }
    )
    await this.page.dispatchEvent('body', 'dragover', { dataTransfer: held })
    await this.reads(words.dropHere)
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: held })
  }

  waiting(name: string): Locator {
    return this.page.getByRole('region', { name: words.pendingTitle(name) })
  }

  async keep(name: string, title: string): Promise<void> {
    const form = this.waiting(name)
    await this.type(form.getByLabel(words.what), title)
    await form.getByRole('button', { name: words.keep }).click()
    await form.waitFor({ state: 'detached' })
  }

  of(action: string, title: string): Locator {
    return this.button(`${action}: ${title}`)
  }

  /** The picture, when it is drawn. */
  async picture(title: string): Promise<Locator> {
    await this.of(words.look, title).click()
    const picture = this.page.getByRole('img', { name: words.picture(title) })
    await picture.and(this.page.locator('[data-drawn=yes]')).waitFor()
    return picture
  }

  async isRefused(name: string, say: string): Promise<void> {
    await this.page.getByRole('alert').filter({ hasText: name }).filter({ hasText: say }).waitFor()
    await this.of(words.understood, name).click()
  }
}
