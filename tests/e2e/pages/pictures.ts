import type { Locator } from 'playwright-core'
import { networkStrings } from '../../../resources/strings/en-GB/network.ts'
import { outcomeStrings } from '../../../resources/strings/en-GB/outcome.ts'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import { Screen } from './screen.ts'

/** The pictures of a family and the lists they are drawn from. */
export class PicturesPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('tablist', { name: pictureStrings.choose })
  }

  async open(picture: 'ecomap' | 'scores'): Promise<void> {
    await this.page.getByRole('tab', { name: pictureStrings.pages[picture], exact: true }).click()
    const intro = picture === 'ecomap' ? networkStrings.intro : outcomeStrings.intro
    await this.page.getByText(intro).waitFor()
  }

  async genogramIsDrawn(): Promise<void> {
    await this.page.getByRole('application', { name: /^Genogram/ }).waitFor()
  }

  async turnScoresRound(): Promise<void> {
    await this.page.getByLabel(outcomeStrings.radar).check()
    await this.page.getByRole('application').waitFor()
  }

  async addTie(tie: { readonly name: string; readonly kind: string; readonly strength: string }): Promise<void> {
    const { fields } = networkStrings
    await this.button(networkStrings.add).click()
    await this.type(this.page.getByLabel(fields.name), tie.name)
    await this.page.getByLabel(fields.tieKind).selectOption({ label: tie.kind })
    await this.page.getByRole('group', { name: fields.strength }).getByLabel(tie.strength, { exact: true }).check()
    await this.button('Save').click()
    await this.page.locator(`[data-stop][aria-label^="${tie.name}"]`).waitFor()
  }
}
