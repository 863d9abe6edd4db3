import type { Locator } from 'playwright-core'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { visitStrings } from '../../../resources/strings/en-GB/visit.ts'
import { Screen } from './screen.ts'

const words = visitStrings

/** What is read before a visit, and what leads from there to its note. */
export class VisitPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('article', { name: /^Before you see/ })
  }

  /** The lines under one heading, as they are read aloud. */
  async lines(section: keyof typeof words.sections | RegExp): Promise<readonly string[]> {
    const name = section instanceof RegExp ? section : words.sections[section]
    return this.landmark().getByRole('region', { name }).getByRole('listitem').allInnerTexts()
  }

  async plan(on: readonly [string, string, string], time: string, who: RegExp): Promise<void> {
    await this.button(words.planned.plan).click()
    await this.typeDay(this.page.getByRole('group', { name: words.planned.day }), on)
    await this.type(this.page.getByLabel(words.planned.time), time)
    await this.page.getByRole('group', { name: words.planned.people_ }).getByRole('checkbox', { name: who }).check()
    await this.button(words.planned.save).click()
    await this.reads(words.planned.saved)
  }

  async savePdf(): Promise<void> {
    await this.goldthread.whilePrinting(async () => {
      await this.button(words.print.toPdf).click()
      await this.reads(words.print.done.saved)
    })
  }

  async record(): Promise<void> {
    await this.button(words.record).click()
    await this.page.getByLabel(noteScreens.write.type).waitFor()
  }
}
