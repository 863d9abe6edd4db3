import type { Locator } from 'playwright-core'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { Screen } from './screen.ts'

const { list, write, read } = noteScreens

/** The notes of one family: the list, the note beside it, and the one that is being written. */
export class NotesPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: list.title })
  }

  async open(): Promise<this> {
    await this.page.getByRole('tab', { name: familyStrings.workspace.tabs.notes, exact: true }).click()
    return this.isShown()
  }

  /** The list of notes that are finished. */
  rows(): Locator {
    return this.page
      .getByRole('tabpanel')
      .getByRole('button')
      .filter({ hasText: list.by('') })
  }

  async begin(): Promise<void> {
    await this.button(list.write).click()
    await this.page.getByLabel(write.type).waitFor()
  }

  async carryOn(): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${list.carryOn}`) }).click()
    await this.page.getByLabel(write.type).waitFor()
  }

  paragraph(heading: string): Locator {
    return this.page.getByRole('region', { name: heading, exact: true })
  }

  words(heading: string): Locator {
    return this.paragraph(heading).getByRole('textbox', { name: heading })
  }

  async isAbout(heading: string, person: RegExp): Promise<void> {
    await this.paragraph(heading).getByRole('checkbox', { name: person }).check()
  }

  async sayOfChild(person: RegExp, question: string, answer: string): Promise<void> {
    await this.page
      .getByRole('region', { name: person })
      .getByRole('group', { name: question, exact: true })
      .getByRole('radio', { name: answer, exact: true })
      .check()
  }

  async today(): Promise<void> {
    await this.button(write.today).click()
  }

  async saySafe(answer: string): Promise<void> {
    await this.page.getByRole('group', { name: write.safety }).getByRole('radio', { name: answer, exact: true }).check()
  }

  async beginToFinish(): Promise<void> {
    await this.button(write.finish).click()
  }

  async finish(): Promise<void> {
    await this.beginToFinish()
    await this.page.getByRole('dialog', { name: write.finishTitle }).waitFor()
    await this.button(write.finishYes).click()
    await this.reads(write.finished)
  }

  async add(words: string): Promise<void> {
    await this.button(read.add).click()
    await this.type(this.page.getByLabel(read.addWords), words)
    await this.button(read.addSave).click()
    await this.reads(read.added)
  }
}
