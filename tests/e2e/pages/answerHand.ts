import type { Locator, Page } from 'playwright-core'
import type { Column, Field } from '../../../domain/forms/definition.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import type { TypedAnswer, TypedRow } from '../../fixtures/typed.ts'
import type { Goldthread } from './goldthread.ts'
import { tabTo } from './keyboard.ts'

const isSelect = (field: Field | Column) =>
  field.type === 'person' || field.type === 'worker' || (field.type === 'oneOf' && (field.options?.length ?? 0) > 7)

/** Answers the questions of a form with the controls that the screen offers, from the keyboard. */
export class AnswerHand {
  readonly #goldthread: Goldthread
  /** Tab finds every control; otherwise the eye and the mouse may. */
  readonly #keyboardOnly: boolean

  constructor(goldthread: Goldthread, keyboardOnly: boolean) {
    this.#goldthread = goldthread
    this.#keyboardOnly = keyboardOnly
  }

  get page(): Page {
    return this.#goldthread.page
  }

  async reach(target: Locator): Promise<void> {
    if (this.#keyboardOnly) await tabTo(this.page, target)
    else await target.focus()
  }

  async press(button: Locator): Promise<void> {
    await this.reach(button)
    await this.page.keyboard.press('Enter')
  }

  async choose(box: Locator): Promise<void> {
    if (await box.isChecked()) return
    if (this.#keyboardOnly && (await box.getAttribute('type')) === 'radio') return this.#chooseRadio(box)
    await this.reach(box)
    await this.page.keyboard.press('Space')
  }

  control(field: Field): Locator {
    const inside = this.#blockOf(field)
    return isGroup(field)
      ? inside.getByRole('group', { name: named(field.label) })
      : inside.getByLabel(named(field.label))
  }

  async answer(field: Field, answer: TypedAnswer): Promise<void> {
    if (typeof answer === 'object' && 'nonAnswer' in answer) return this.#nonAnswer(field, answer)
    await this.#fill(this.control(field), field, answer)
  }

  async #fill(control: Locator, field: Field | Column, answer: Exclude<TypedAnswer, { nonAnswer: unknown }>) {
    if (field.type === 'list') return this.#rows(control, field, answer)
    if (field.type === 'signature') return this.#sign(control, one(answer))
    if (field.type === 'date' || field.type === 'partialDate') return this.day(control, answer)
    if (isSelect(field)) return this.select(control, one(answer))
    if (field.type === 'manyOf' || field.type === 'people') {
      for (const label of answer) await this.choose(control.getByRole('checkbox', { name: startOf(String(label)) }))
      return
    }
    if (isGroup(field))
      return this.choose(control.getByRole('radio', { name: choiceNamed(field, one(answer)), exact: true }))
    await this.write(control, one(answer))
  }

  async #nonAnswer(field: Field, answer: Extract<TypedAnswer, { nonAnswer: unknown }>) {
    const { nonAnswer, reason } = answer
    const rows = this.#blockOf(field).getByRole('group', { name: `${field.label}: ${shellStrings.nonAnswers.label}` })
    const button = rows.getByRole('button', { name: shellStrings.nonAnswers[nonAnswer], exact: true })
    if ((await button.getAttribute('aria-pressed')) !== 'true') await this.press(button)
    if (nonAnswer !== 'not_applicable') return
    await this.reach(this.page.getByLabel(`${words.reason}: ${field.label}`, { exact: true }))
    await this.page.keyboard.type(reason ?? '')
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.reach(field)
    await this.page.keyboard.press('ControlOrMeta+A')
    if (this.#keyboardOnly) return this.page.keyboard.type(text)
    // One key and then the rest at once: that every single key is kept, the walks by keyboard and of the doorstep show.
    await this.page.keyboard.type(text.slice(0, 1))
    if (text.length > 1) await this.page.keyboard.insertText(text.slice(1))
  }

  async day(group: Locator, answer: readonly unknown[] | string) {
    for (const [at, part] of ['Day', 'Month', 'Year'].entries()) {
      await this.write(group.getByLabel(part, { exact: true }), String(answer[at] ?? ''))
    }
  }

  async select(select: Locator, label: string) {
    await select.waitFor()
    const options = await select.getByRole('option').allInnerTexts()
    const wanted = options.findIndex(
      option => option === label || option.startsWith(`${label},`) || option.startsWith(label)
    )
    if (wanted < 0) throw new Error(`There is no choice "${label}" among ${options.join(' / ')}`)
    await this.reach(select)
    await this.page.keyboard.press('Home')
    for (let step = 0; step < wanted; step += 1) await this.page.keyboard.press('ArrowDown')
  }

  async #rows(group: Locator, field: Field | Column, answer: readonly unknown[] | string) {
    const columns = 'columns' in field ? (field.columns ?? []) : []
    for (const typed of answer) {
      if (!isRow(typed)) throw new Error(`"${field.label}" needs rows`)
      const add = group.getByRole('button', { name: startOf(words.addRow) })
      const before = await group.getByRole('group', { name: /^Row \d+$/ }).count()
      await this.press(add)
      const row = group.getByRole('group', { name: words.row(before + 1), exact: true })
      await row.waitFor()
      for (const column of columns) {
        const cell = typed[column.key]
        if (cell === undefined) continue
        const control = isGroup(column)
          ? row.getByRole('group', { name: named(column.label) })
          : row.getByLabel(named(column.label))
        await this.#fill(control, column, cell)
      }
    }
  }

  async #sign(group: Locator, name: string) {
    await this.choose(group.getByRole('radio', { name: words.signature.paper }))
    await this.reach(group.getByLabel(words.signature.name, { exact: true }))
    await this.page.keyboard.type(name)
    const now = new Date()
    await this.day(group.getByRole('group', { name: words.signature.on }), [
      now.getDate(),
      now.getMonth() + 1,
      now.getFullYear()
    ])
  }

  /** Arrows choose within a group of radios, the shorter way round; Tab stops there once. */
  async #chooseRadio(box: Locator) {
    const name = await box.getAttribute('name')
    const radios = await this.page.locator(`input[type="radio"][name="${name}"]`).all()
    const states = await Promise.all(
      radios.map(radio =>
        radio.evaluate(one => (one instanceof HTMLInputElement ? { value: one.value, checked: one.checked } : null))
      )
    )
    const chosen = states.findIndex(state => state?.checked)
    const from = Math.max(0, chosen)
    const wanted = await box.getAttribute('value')
    const to = states.findIndex(state => state?.value === wanted)
    const stop = radios[from]
    if (!stop || to < 0) throw new Error(`There is no choice ${String(box)}`)
    await this.reach(stop)
    if (to === from) return this.page.keyboard.press('Space')
    const [down, up] = [(to - from + radios.length) % radios.length, (from - to + radios.length) % radios.length]
    for (let step = 0; step < Math.min(down, up); step += 1)
      await this.page.keyboard.press(down <= up ? 'ArrowDown' : 'ArrowUp')
  }

  /** Boxes of one block carry the same three labels; the block tells them apart. */
  #blockOf(field: Field): Locator {
    const main = this.page.getByRole('main')
    return field.block ? main.getByRole('group', { name: field.block.label, exact: true }) : main
  }
}

const isGroup = (field: Field | Column) =>
  ['manyOf', 'people', 'yesNo', 'yesNoNotKnown', 'date', 'partialDate', 'list', 'scale', 'signature'].includes(
    field.type
  ) ||
  (field.type === 'oneOf' && !isSelect(field))
const named = (label: string) => new RegExp(`^${escaped(label)}( \\(optional\\))?$`)
const startOf = (label: string) => new RegExp(`^${escaped(label)}`)
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A whole label, or its beginning: "Level 3" is enough. */
const choiceNamed = (field: Field | Column, said: string) => {
  const labels = field.options?.map(({ label }) => label) ?? []
  return labels.find(label => label === said) ?? labels.find(label => label.startsWith(said)) ?? said
}
const one = (answer: string | readonly unknown[]) => (typeof answer === 'string' ? answer : String(answer[0] ?? ''))
const isRow = (typed: unknown): typed is TypedRow =>
  typeof typed === 'object' && typed !== null && !Array.isArray(typed)
