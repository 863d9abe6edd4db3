import type { Locator } from 'playwright-core'
import { clockWords, dayStrings } from '../../../resources/strings/en-GB/day.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { Screen } from './screen.ts'

const words = shellStrings.frame

/** The frame round every page of an open file, and the page "My day". */
export class DeskPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: /^Hello / })
  }

  /** The file is open, whatever the page. */
  async frameIsShown(): Promise<void> {
    await this.page.getByRole('navigation', { name: words.mainMenu }).waitFor()
  }

  async goTo(place: 'myDay' | 'families' | 'waiting'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: words.mainMenu })
      .getByRole('button', { name: words[place] })
      .click()
  }

  /** Ctrl+K, some letters, Enter. */
  async find(letters: string, title: string): Promise<void> {
    await this.page.keyboard.press('Control+K')
    await this.page.keyboard.type(letters)
    await this.page.getByRole('option', { name: title }).first().waitFor()
    await this.page.keyboard.press('Enter')
  }

  async openAccount(): Promise<void> {
    await this.page.getByTitle(words.account).click()
    await this.page.getByRole('button', { name: words.lock }).waitFor()
  }

  /** Practice only: becomes somebody else. */
  async signInAs(name: string): Promise<void> {
    await this.openSignInAs()
    await this.choosePersonToBe(name)
  }

  async openSignInAs(): Promise<void> {
    await this.page.getByTitle(words.account).click()
    await this.button(words.signInAs).click()
    await this.page.getByRole('dialog', { name: sessionStrings.signIn.title }).getByRole('button').nth(1).waitFor()
  }

  async choosePersonToBe(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: sessionStrings.signIn.title })
    await dialog.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await this.reads(sessionStrings.signIn.done(name))
    await this.isShown()
  }

  /** What the header says about what was typed. */
  async savedWords(): Promise<string> {
    return this.page.getByTitle(shellStrings.saved.openQueue).innerText()
  }

  async whoAmI(): Promise<string> {
    return (await this.page.getByTitle(words.account).innerText()).replace(' ▾', '')
  }

  private band(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  /** The three bands are there, and what is due has been read. */
  async bandsAreShown(): Promise<void> {
    for (const title of [dayStrings.now, dayStrings.week, dayStrings.drafts]) await this.band(title).waitFor()
    await this.band(dayStrings.now)
      .getByRole('button', { name: /^Why: / })
      .or(this.page.getByText(dayStrings.nowEmpty))
      .first()
      .waitFor()
  }

  /** What stands under "Now", each with its family. */
  async dueNow(): Promise<readonly string[]> {
    const names = await this.band(dayStrings.now)
      .getByRole('button', { name: /^Why: / })
      .evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label') ?? ''))
    return names.map(name => name.slice('Why: '.length))
  }

  /** Opens the reasons of one thing and reads them. */
  async askWhy(what: string): Promise<readonly string[]> {
    const button = this.band(dayStrings.now)
      .getByRole('button', { name: clockWords.whyAbout(what), exact: true })
      .first()
    await button.click()
    const id = await button.getAttribute('aria-controls')
    return this.page.locator(`[id="${id}"]`).getByRole('listitem').allInnerTexts()
  }

  /** Presses the one button of a row; answers with the family it belongs to. */
  async doIt(what: string): Promise<string> {
    await this.band(dayStrings.now)
      .getByRole('button', { name: `: ${what}` })
      .last()
      .click()
    return what.split(', ').at(-1) ?? ''
  }

  /** How many things the rail says are due today. */
  async railCount(): Promise<number> {
    const place = this.page.getByRole('navigation', { name: words.mainMenu }).getByRole('button', { name: words.myDay })
    await place.getByText(/due today/).waitFor({ state: 'attached' })
    return Number(/\d+/.exec(await place.innerText())?.[0] ?? '0')
  }
}
