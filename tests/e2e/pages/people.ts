import type { Locator } from 'playwright-core'
import { personChoices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import type { TypedDay, TypedHome } from '../../fixtures/typed.ts'
import { Screen } from './screen.ts'

const { list, fields, entry, agreementPage, grid, address, lifeEvents } = personStrings

type Agreement = { readonly person: string; readonly footing: string; readonly on: TypedDay }

type Choices = 'capacity' | 'scope' | 'how' | 'lawfulBases' | 'specialConditions' | 'addressType'

/** What the screen says for a code: the words may change, what was chosen may not. */
function labelOf(choices: Choices, code: string): string {
  const found = personChoices[choices].find(choice => choice.code === code)
  if (!found) throw new Error(`There is no ${code} among the choices of ${choices}`)
  return found.label
}

/** Where the facts of people live: the register. */
export class PeoplePage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('navigation', { name: list.label })
  }

  async openPerson(name: string): Promise<void> {
    await this.landmark()
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click()
    await this.page.getByRole('heading', { name, exact: true }).waitFor()
  }

  async openGrid(): Promise<void> {
    await this.landmark().getByRole('button', { name: list.grid }).click()
    await this.page.getByRole('heading', { name: grid.title }).waitFor()
  }

  /** Opens the form of an agreement, still blank. */
  async beginAgreement(): Promise<void> {
    await this.landmark().getByRole('button', { name: list.agreements }).click()
    await this.button(entry.add).click()
    await this.field(fields.capacity).waitFor()
  }

  async agree({ person, footing, on }: Agreement): Promise<void> {
    await this.beginAgreement()
    await this.choosePerson(fields.personId, person)
    await this.field(fields.capacity).selectOption({ label: labelOf('capacity', footing) })
    await this.group(fields.scope).getByLabel(labelOf('scope', 'assessment'), { exact: true }).press('Space')
    await this.group(fields.scope).getByLabel(labelOf('scope', 'taf_meetings'), { exact: true }).press('Space')
    await this.field(fields.how).selectOption({ label: labelOf('how', 'verbal') })
    await this.typeDay(this.group(fields.agreedOn), on)
    await this.save(personStrings.types.agreement)
  }

  async writeLawfulBasis(): Promise<void> {
    await this.landmark().getByRole('button', { name: list.agreements }).click()
    await this.page.getByRole('tab', { name: agreementPage.tabs.basis }).click()
    await this.button(entry.add).click()
    await this.group(fields.bases).getByLabel(labelOf('lawfulBases', 'art6_1_e')).press('Space')
    await this.group(fields.specialConditions).getByLabel(labelOf('specialConditions', 'art9_2_h')).press('Space')
    await this.save(personStrings.types.lawfulBasis)
  }

  async addHome(home: TypedHome, kind: string, nights: number): Promise<void> {
    await this.button(address.addOpen).click()
    await this.field(fields.addressType).selectOption({ label: labelOf('addressType', kind) })
    await this.type(this.field(fields.lines), home.lines.join('\n'))
    await this.type(this.field(fields.town), home.town)
    await this.type(this.field(fields.postcode), home.postcode)
    await this.type(this.field(fields.nights), String(nights))
    await this.save(personStrings.types.personAddress)
  }

  async relate(from: string, what: string, to: string): Promise<void> {
    const cell = this.page.getByRole('combobox', { name: grid.cell(from, to), exact: true })
    await cell.selectOption({ label: what })
    await this.reads(personStrings.entry.saved(personStrings.types.relationship))
  }

  async sayResponsibility(adult: string, child: string, answer: 'Yes' | 'No' | 'Not known'): Promise<void> {
    const cell = this.page.getByRole('combobox', { name: grid.responsibility(adult, child), exact: true })
    await cell.selectOption({ label: answer })
    await this.reads(personStrings.entry.saved(personStrings.types.relationship))
  }

  /** Opens the form of a birth or a death and types its day, without saving it. */
  async beginEvent(event: 'born' | 'ended' | 'death', on: TypedDay): Promise<void> {
    await this.button(lifeEvents[event]).click()
    await this.typeDay(this.group(lifeEvents.when), on)
  }

  async eventTyped(): Promise<readonly string[]> {
    const group = this.group(lifeEvents.when)
    await group.waitFor()
    return Promise.all(['Day', 'Month', 'Year'].map(part => group.getByLabel(part, { exact: true }).inputValue()))
  }

  private field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true })
  }

  private group(label: string): Locator {
    return this.page.getByRole('group', { name: label, exact: true })
  }

  private async choosePerson(label: string, forename: string): Promise<void> {
    const select = this.field(label)
    const options = await select.getByRole('option').allInnerTexts()
    await select.selectOption({ label: options.find(option => option.startsWith(`${forename} `)) ?? forename })
  }

  private async save(what: string): Promise<void> {
    await this.button(entry.save).click()
    await this.reads(new RegExp(`^${what}: saved`))
  }
}
