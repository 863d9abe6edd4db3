import type { FamilyTab } from '../../../renderer/app/places.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personChoices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { type TypedDay, type TypedHome, type TypedPerson, typedDaysAgo } from '../../fixtures/typed.ts'
import type { AnswerHand } from '../pages/answerHand.ts'
import { goRoundTo } from '../pages/keyboard.ts'

const { create, workspace } = familyStrings
const { list, fields, entry, agreementPage, grid, address, types } = personStrings

export type SmallFamily = { readonly name: string; readonly adult: TypedPerson; readonly child: TypedPerson }

type Choices = keyof typeof personChoices
const labelOf = (choices: Choices, code: string) =>
  personChoices[choices].find(choice => choice.code === code)?.label ?? code

/** What the register must know before an assessment can go to the manager, written by somebody who has no mouse. */
export class KeyboardFamily {
  readonly #hand: AnswerHand

  constructor(hand: AnswerHand) {
    this.#hand = hand
  }

  get #page() {
    return this.#hand.page
  }

  async writeFamily({ name, adult, child }: SmallFamily): Promise<void> {
    await this.#command(shellStrings.command.newFamily)
    await this.#hand.write(this.#field(create.familyName), name)
    await this.#person(1, adult)
    await this.#press(create.addPerson)
    await this.#page
      .getByRole('group', { name: create.person(2), exact: true })
      .locator('select:focus')
      .first()
      .waitFor()
    await this.#person(2, child)
    await this.#hand.write(this.#field(create.line1), '3 Canal Terrace')
    await this.#hand.write(this.#field(create.town), 'Marlow Vale')
    await this.#hand.write(this.#field(create.postcode), 'DN12 1AD')
    await this.#press(create.save)
    await this.#reads(create.saved(name))
  }

  /** A whole household, as a new worker types it: the first tries go wrong and are typed over. */
  async writeHousehold(name: string, people: readonly TypedPerson[], home: TypedHome): Promise<void> {
    await this.#command(shellStrings.command.newFamily)
    await this.#hand.write(this.#field(create.familyName), `${name.slice(0, 3)}x`)
    await this.#hand.write(this.#field(create.familyName), name)
    for (const [at, person] of people.entries()) {
      if (at > 0) await this.#press(create.addPerson)
      await this.#row(at + 1)
        .locator('select:focus')
        .first()
        .or(this.#row(1).locator('select').first())
        .first()
        .waitFor()
      if (at === 0) await this.#person(1, { ...person, forename: 'Matrin', born: ['31', '2', person.born[2]] })
      await this.#person(at + 1, person)
    }
    await this.#hand.write(this.#field(create.line1), home.lines[0] ?? '')
    await this.#hand.write(this.#field(create.town), home.town)
    await this.#hand.write(this.#field(create.postcode), 'DN12 1A8')
    await this.#hand.write(this.#field(create.postcode), home.postcode)
    await this.#press(create.save)
    await this.#reads(create.saved(name))
  }

  /** The second home of a child, with the nights of a fortnight. */
  async writeSecondHome(person: string, home: TypedHome, nights: number): Promise<void> {
    await this.toTab('people')
    const people = this.#page.getByRole('navigation', { name: list.label })
    await this.#hand.press(people.getByRole('button', { name: new RegExp(`^${person} `) }))
    await this.#press(address.addOpen)
    await this.#hand.select(this.#field(fields.addressType), labelOf('addressType', 'second_home'))
    await this.#hand.write(this.#field(fields.lines), home.lines.join('\n'))
    await this.#hand.write(this.#field(fields.town), home.town)
    await this.#hand.write(this.#field(fields.postcode), home.postcode)
    await this.#hand.write(this.#field(fields.nights), String(nights))
    await this.#save(types.personAddress)
  }

  /** Begins a family with somebody who is written down already, and reads what Goldthread says of it. */
  async askWhetherKnown(person: TypedPerson): Promise<void> {
    await this.#command(shellStrings.command.newFamily)
    await this.#person(1, person)
    await this.#reads(create.know)
    await this.#hand.press(
      this.#page.getByRole('button', { name: new RegExp(`^${create.notSame}: ${person.forename}`) })
    )
    await this.#page.getByText(create.know).waitFor({ state: 'detached' })
  }

  /** The adult looks after the child and has parental responsibility. */
  async writeRelationship({ adult, child }: Pick<SmallFamily, 'adult' | 'child'>): Promise<void> {
    await this.toTab('people')
    await this.#press(list.grid)
    const named = [adult.forename, child.forename] as const
    await this.#hand.select(this.#cell(grid.responsibility(...named)), 'Yes')
    await this.#reads(entry.saved(types.relationship))
  }

  async writeAgreement({ adult }: Pick<SmallFamily, 'adult'>, on: TypedDay = typedDaysAgo(1)): Promise<void> {
    await this.#press(list.agreements)
    await this.#press(entry.add)
    await this.#hand.select(this.#field(fields.personId), adult.forename)
    await this.#hand.select(this.#field(fields.capacity), labelOf('capacity', 'parent_with_pr'))
    await this.#hand.choose(this.#group(fields.scope).getByLabel(labelOf('scope', 'assessment'), { exact: true }))
    await this.#hand.select(this.#field(fields.how), labelOf('how', 'verbal'))
    await this.#hand.day(this.#group(fields.agreedOn), on)
    await this.#save(types.agreement)
  }

  async writeLawfulBasis(): Promise<void> {
    const tabs = this.#page.getByRole('tablist', { name: agreementPage.title })
    await goRoundTo(this.#page, tabs)
    await this.#arrowTo(tabs.getByRole('tab', { name: agreementPage.tabs.basis }))
    await this.#press(entry.add)
    await this.#hand.choose(this.#group(fields.bases).getByLabel(labelOf('lawfulBases', 'art6_1_e')))
    await this.#hand.choose(this.#group(fields.specialConditions).getByLabel(labelOf('specialConditions', 'art9_2_h')))
    await this.#save(types.lawfulBasis)
  }

  async toTab(tab: FamilyTab): Promise<void> {
    const tabs = this.#page.getByRole('tablist', { name: workspace.tabsLabel })
    await goRoundTo(this.#page, tabs)
    await this.#arrowTo(tabs.getByRole('tab', { name: workspace.tabs[tab], exact: true }))
  }

  async #arrowTo(tab: ReturnType<AnswerHand['page']['locator']>): Promise<void> {
    for (let step = 0; step < 9; step += 1) {
      if ((await tab.getAttribute('aria-selected')) === 'true') return
      await this.#page.keyboard.press('ArrowRight')
    }
    throw new Error(`The arrows do not reach ${String(tab)}`)
  }

  async #command(label: string): Promise<void> {
    await this.#page.keyboard.press('Control+K')
    await this.#page.keyboard.type(label)
    await this.#page.getByRole('option', { name: label }).first().waitFor()
    await this.#page.keyboard.press('Enter')
  }

  async #person(place: number, person: TypedPerson): Promise<void> {
    const row = this.#row(place)
    await this.#hand.select(row.getByLabel(create.kind, { exact: true }), labelOf('personKind', person.kind))
    await this.#hand.write(row.getByLabel(create.forename, { exact: true }), person.forename)
    await this.#hand.write(row.getByLabel(create.surname, { exact: true }), person.surname)
    await this.#hand.select(row.getByLabel(create.sex, { exact: true }), 'Female')
    await this.#hand.day(row.getByRole('group', { name: create.born }), person.born)
  }

  #row(place: number) {
    return this.#page.getByRole('group', { name: create.person(place), exact: true })
  }

  #field(label: string) {
    return this.#page.getByLabel(label, { exact: true })
  }

  #group(label: string) {
    return this.#page.getByRole('group', { name: label, exact: true })
  }

  #cell(label: string) {
    return this.#page.getByRole('combobox', { name: label, exact: true })
  }

  async #press(label: string): Promise<void> {
    await this.#hand.press(this.#page.getByRole('main').getByRole('button', { name: label, exact: true }))
  }

  async #save(what: string): Promise<void> {
    await this.#press(entry.save)
    await this.#reads(new RegExp(`^${what}: saved`))
  }

  async #reads(words: string | RegExp): Promise<void> {
    await this.#page.getByText(words).first().waitFor()
  }
}
