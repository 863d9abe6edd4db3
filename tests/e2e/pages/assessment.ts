import type { Locator } from 'playwright-core'
import type { Field } from '../../../domain/forms/definition.ts'
import { earlyHelpAssessmentV1 as form } from '../../../resources/forms/early-help-assessment.v1/form.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import type { TypedAnswer } from '../../fixtures/typed.ts'
import { AnswerHand } from './answerHand.ts'
import type { Goldthread } from './goldthread.ts'
import { goRoundTo } from './keyboard.ts'
import { Screen } from './screen.ts'

export type Place = { readonly code: string; readonly about?: string }
export type Gap = { readonly field: Field; readonly about: string }

/** So many gaps in a row that were left open before: once round the form. */
const MOST_AGAIN = 6

const idsOf = new Map(
  form.sections.flatMap(({ fields }) => fields).map(field => [field.key.replaceAll('.', '-'), field])
)

/** The list of versions, and one assessment as it is written, read and decided. */
export class AssessmentPage extends Screen {
  readonly #hand: AnswerHand

  constructor(goldthread: Goldthread, { keyboardOnly = false }: { readonly keyboardOnly?: boolean } = {}) {
    super(goldthread)
    this.#hand = new AnswerHand(goldthread, keyboardOnly)
  }

  /** In a narrow window the sections are folded away under a line that says which one is open. */
  protected landmark(): Locator {
    return this.sections().or(this.foldedSections()).first()
  }

  async start(length: 'full' | 'short'): Promise<void> {
    await this.#hand.choose(this.page.getByRole('radio', { name: words.start[length] }))
    await this.#hand.press(this.button(words.start.button))
    await this.landmark().waitFor()
  }

  async versionIsListed(version: number): Promise<void> {
    await this.button(`${words.open}: ${words.version(version)}`).waitFor()
  }

  async openVersion(version: number): Promise<void> {
    await this.button(`${words.open}: ${words.version(version)}`).click()
    await this.landmark().waitFor()
  }

  /** Control and a page key: the section after this one, or before it. */
  async turnSection(to: 'PageDown' | 'PageUp', code: string): Promise<void> {
    await this.page.keyboard.press(`Control+${to}`)
    const heading = this.page.getByRole('heading', { name: titleOf(code), exact: true })
    await heading.and(this.page.locator(':focus')).waitFor()
  }

  /** F6 to the list of sections. */
  async goRoundToSections(): Promise<void> {
    await goRoundTo(this.page, this.sections())
  }

  async openSection({ code, about }: Place): Promise<void> {
    const section = titleOf(code)
    await this.landmark().waitFor()
    if (!(await this.sections().isVisible())) await this.#hand.press(this.foldedSections())
    await this.#hand.press(this.sections().getByRole('button', { name: new RegExp(`^${escaped(section)}`) }))
    await this.page.getByRole('heading', { name: section, exact: true }).waitFor()
    await this.sayAlone()
    if (about !== undefined)
      await this.tabs(section)
        .getByRole('tab', { name: new RegExp(`^${about}`) })
        .click()
  }

  /** The section about abuse opens only when the worker says that nobody else sees the screen. */
  async sayAlone(): Promise<boolean> {
    const yes = this.button(words.aloneYes)
    const isAsked = await yes.isVisible()
    if (isAsked) await this.#hand.press(yes)
    return isAsked
  }

  /** The word beside a section in the list. */
  async stateOf(code: string): Promise<string> {
    const section = titleOf(code)
    const said = await this.sections()
      .getByRole('button', { name: new RegExp(`^${escaped(section)}`) })
      .innerText()
    return said.replace(section, '').trim()
  }

  async answer(key: string, answer: TypedAnswer): Promise<void> {
    await this.#hand.answer(fieldOf(key), answer)
  }

  /** The text that stands in a field now. */
  async read(key: string): Promise<string> {
    return this.#hand.control(fieldOf(key)).inputValue()
  }

  async isWritable(key: string): Promise<boolean> {
    return this.#hand.control(fieldOf(key)).isEditable()
  }

  /** F8, or back with Shift; `null` when the window says that there is no gap left. */
  async toNextGap(key: 'F8' | 'Shift+F8' = 'F8'): Promise<Gap | null> {
    const before = await this.whereAmI()
    const deadline = Date.now() + 10_000
    await this.page.keyboard.press(key)
    for (let look = 1; ; look += 1) {
      const here = await this.whereAmI()
      if (here !== null && !(before !== null && same(before, here))) return here
      if (look % 8 === 0) {
        if (await this.page.getByText(words.noGap).first().isVisible()) return null
        if (await this.sayAlone()) await this.page.keyboard.press(key)
      }
      if (Date.now() > deadline) throw new Error(`F8 stayed at ${before?.field.key ?? 'no question'}`)
      await this.page.evaluate(() => new Promise(requestAnimationFrame))
    }
  }

  /** The question that has the focus, and whom it is about: the open tab says it, where there are tabs. */
  async whereAmI(): Promise<Gap | null> {
    const [id, about] = await this.page.evaluate(() => {
      let found = ''
      for (let at = document.activeElement; at; at = at.parentElement) if (at.id.startsWith('q-')) found = at.id
      const panel = document.activeElement?.closest('[role="tabpanel"] [role="tabpanel"]')
      const tab = document.getElementById(panel?.getAttribute('aria-labelledby') ?? '')
      return [found, tab?.textContent ?? ''] as const
    })
    const [longest] = [...idsOf]
      .filter(([key]) => id.startsWith(`q-${key}-`))
      .toSorted(([a], [b]) => b.length - a.length)
    return longest ? { field: longest[1], about: about.replace(/ \(.*\)$/, '').trim() } : null
  }

  /** From gap to gap, once through the form; what has no answer stays open. Answers with how many were given. */
  async answerGaps(answerTo: (field: Field, about: string) => TypedAnswer | null): Promise<number> {
    const seen = new Set<string>()
    let [answered, again] = [0, 0]
    for (;;) {
      const gap = await this.toNextGap()
      const name = gap === null ? '' : `${gap.field.key} ${gap.about}`
      again = seen.has(name) ? again + 1 : 0
      if (gap === null || again > MOST_AGAIN) return answered
      if (again > 0) {
        continue
      }
      seen.add(name)
      const answer = answerTo(gap.field, gap.about)
      if (answer === null) continue
      await this.#hand.answer(gap.field, answer)
      answered += 1
    }
  }

  /** Opens the check; answers with the sentences that stop the submit. */
  async check(): Promise<readonly string[]> {
    await this.#hand.press(this.button(words.check))
    const dialog = this.checkDialog()
    await dialog.waitFor()
    await dialog.getByRole('heading', { level: 3 }).or(dialog.getByText(words.nothingMissing)).first().waitFor()
    for (const section of await dialog.locator('details').all()) {
      const isShut = (await section.getAttribute('open')) === null
      const summary = section.locator('summary')
      if (isShut && /: \d+$/.test(await summary.innerText())) await this.#hand.press(summary)
    }
    return dialog.getByRole('list').getByRole('button').allInnerTexts()
  }

  async followGap(sentence: string): Promise<Gap | null> {
    await this.#hand.press(this.checkDialog().getByRole('button', { name: sentence, exact: true }))
    await this.checkDialog().waitFor({ state: 'detached' })
    await this.sayAlone()
    await this.page.waitForFunction(() => document.activeElement?.closest('[id^="q-"]') !== null)
    return this.whereAmI()
  }

  async closeCheck(): Promise<void> {
    await this.#hand.press(this.checkDialog().getByRole('button', { name: shellStrings.dialog.close, exact: true }))
  }

  /** A word about each warning, then away to the manager. */
  async send(commentOn: (warning: string) => string): Promise<readonly string[]> {
    const boxes = this.checkDialog().getByRole('textbox')
    const warnings: string[] = []
    for (const box of await boxes.all()) {
      const label = await box.evaluate(element =>
        element instanceof HTMLTextAreaElement ? element.labels[0]?.textContent : ''
      )
      if (!label || label === words.note) continue
      warnings.push(label)
      await this.#hand.reach(box)
      await this.page.keyboard.type(commentOn(label))
    }
    await this.#hand.press(this.checkDialog().getByRole('button', { name: words.send }))
    await this.reads(words.sent)
    return warnings
  }

  async comment(key: string, text: string): Promise<void> {
    await this.button(`${words.comment}: ${fieldOf(key).label}`).click()
    await this.type(this.page.getByLabel(words.commentWords), text)
    await this.button(words.addComment).click()
    await this.reads(text)
  }

  async giveBack(reason: string): Promise<void> {
    await this.button(words.giveBack).click()
    const dialog = this.page.getByRole('dialog', { name: words.giveBack })
    await this.type(dialog.getByLabel(words.giveBackReason), reason)
    await this.goldthread.checkPage()
    await dialog.getByRole('button', { name: words.giveBack }).click()
    await this.reads(words.gaveBack)
  }

  async beginToAuthorise(): Promise<void> {
    await this.button(words.authorise).click()
    await this.page.getByRole('dialog', { name: words.authorise }).getByLabel(words.authoriseWords).waitFor()
  }

  async authorise(comment: string, levelConfirmed: boolean): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: words.authorise })
    if (!(await dialog.isVisible())) await this.beginToAuthorise()
    await this.type(dialog.getByLabel(words.authoriseWords), comment)
    if (levelConfirmed) await dialog.getByRole('checkbox', { name: words.confirmLevel }).press('Space')
    await dialog.getByRole('button', { name: words.authorise }).click()
  }

  async besideTheLast(): Promise<void> {
    await this.button(words.sideBySide).click()
  }

  /** What the first question of this page said before. */
  async openFirstHistory(): Promise<void> {
    await this.page
      .getByRole('button', { name: new RegExp(`^${words.history.title('')}`) })
      .first()
      .click()
  }

  before(key: string): Locator {
    return this.page.getByRole('complementary', { name: `${words.before}: ${fieldOf(key).label}` })
  }

  /** The manager's first open comment on this page is dealt with. */
  async dealtWith(): Promise<void> {
    await this.button(words.answered).first().click()
    await this.reads(new RegExp(`\\(${words.dealtWith}\\)`))
  }

  async sayStillTrue(): Promise<void> {
    await this.page.getByRole('button', { name: words.yesStillTrue }).first().click()
  }

  /** The page without the frame round it and the list of sections. */
  main(): Locator {
    return this.page.getByRole('main')
  }

  /** From an open version to the list of all. */
  async toList(): Promise<void> {
    const start = this.button(words.start.button)
    await start.or(this.button(words.versions)).waitFor()
    if (!(await start.isVisible())) await this.button(words.versions).click()
    await start.waitFor()
  }

  /** Every letter so far is on the disk. */
  async isSaved(): Promise<void> {
    await this.page
      .getByTitle(shellStrings.saved.openQueue)
      .filter({ hasText: /^Saved on this computer/ })
      .waitFor()
  }

  private sections(): Locator {
    return this.page.getByRole('navigation', { name: words.sections })
  }

  private foldedSections(): Locator {
    return this.page.locator('summary').filter({ hasText: new RegExp(`^${words.sections}: `) })
  }

  private checkDialog(): Locator {
    return this.page.getByRole('dialog', { name: words.checkTitle })
  }

  private tabs(section: string): Locator {
    return this.page.getByRole('tablist', { name: section, exact: true })
  }
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
const same = (a: Gap, b: Gap) => a.field.key === b.field.key && a.about === b.about

function titleOf(code: string): string {
  const section = form.sections.find(one => one.code === code)
  if (!section) throw new Error(`The form has no section ${code}`)
  return section.plainTitle
}

export function fieldOf(key: string): Field {
  const field = idsOf.get(key.replaceAll('.', '-'))
  if (!field) throw new Error(`The form has no question ${key}`)
  return field
}
