import type { Locator } from 'playwright-core'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personChoices } from '../../../resources/strings/en-GB/person.ts'
import type { TypedHome, TypedPerson } from '../../fixtures/typed.ts'
import { Screen } from './screen.ts'

const words = familyStrings.create

export class NewFamilyPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: words.title })
  }

  row(place: number): Locator {
    return this.page.getByRole('group', { name: words.person(place), exact: true })
  }

  async typeFamilyName(name: string): Promise<void> {
    await this.type(this.page.getByLabel(words.familyName, { exact: true }), name)
  }

  /** Fills a row; all but the first begin with Enter in the row before. */
  async typePerson(place: number, person: TypedPerson): Promise<void> {
    if (place > 1) {
      await this.row(place - 1)
        .getByLabel(words.surname, { exact: true })
        .press('Enter')
      // The new row takes the focus when it is drawn; a worker sees that before typing on.
      await this.row(place).locator('select:focus').first().waitFor()
    }
    const row = this.row(place)
    const kind = personChoices.personKind.find(({ code }) => code === person.kind)?.label ?? person.kind
    await row.getByLabel(words.kind, { exact: true }).selectOption({ label: kind })
    await this.type(row.getByLabel(words.forename, { exact: true }), person.forename)
    await this.type(row.getByLabel(words.surname, { exact: true }), person.surname)
    await this.typeDay(row.getByRole('group', { name: words.born }), person.born)
  }

  async typeHome(home: TypedHome): Promise<void> {
    await this.type(this.page.getByLabel(words.line1, { exact: true }), home.lines[0] ?? '')
    await this.type(this.page.getByLabel(words.town, { exact: true }), home.town)
    await this.type(this.page.getByLabel(words.postcode, { exact: true }), home.postcode)
  }

  /** What stands in a row now. */
  async readPerson(place: number): Promise<readonly string[]> {
    const row = this.row(place)
    const born = row.getByRole('group', { name: words.born })
    const fields = [
      row.getByLabel(words.forename, { exact: true }),
      row.getByLabel(words.surname, { exact: true }),
      born.getByLabel('Day', { exact: true }),
      born.getByLabel('Month', { exact: true }),
      born.getByLabel('Year', { exact: true })
    ]
    return Promise.all(fields.map(field => field.inputValue()))
  }

  async save(familyName: string): Promise<void> {
    await this.button(words.save).click()
    await this.reads(words.saved(familyName))
  }
}
