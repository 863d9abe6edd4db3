import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NoteDraft } from '../../../domain/notes/noteDraft.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { noteProblemSentences } from '../../../resources/strings/en-GB/notes.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { muchText } from '../../fixtures/hostileText.ts'
import { bornWhenAged } from '../../fixtures/typed.ts'
import { ask } from '../faults/practiceWindow.ts'
import { AssessmentPage } from '../pages/assessment.ts'
import type { DeskPage } from '../pages/desk.ts'
import { FamiliesPage } from '../pages/families.ts'
import { FamilyPage } from '../pages/family.ts'
import { FindPage } from '../pages/find.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { NewFamilyPage } from '../pages/newFamily.ts'
import { NotesPage } from '../pages/notes.ts'
import { PeoplePage } from '../pages/people.ts'
import { HostileHand } from './hostileHand.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'

const familyName = '<img src=x onerror="window.goldthreadWasTakenIn=1"> \u202Eyllib'
const shownFamily = '<img src=x onerror="window.goldthreadWasTakenIn=1"> yllib'
const marie = 'Zo\u0308e\u0301 O’Brien-Łuczak'

let profile: string
let goldthread: Goldthread
let desk: DeskPage
let hand: HostileHand
keepPictureOfFailure(() => goldthread)
beforeAll(async () => {
  profile = practiceProfile()
  ;({ goldthread, desk } = await openDesk(profile))
  hand = new HostileHand(goldthread)
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

describe('hostile text', () => {
  it('makes a family with a name that is a program, shown as its letters', async () => {
    await desk.goTo('families')
    await (await new FamiliesPage(goldthread).isShown()).newFamily()
    const page = await new NewFamilyPage(goldthread).isShown()
    await page.typeFamilyName(familyName)
    await page.typePerson(1, { kind: 'adult_carer', forename: marie, surname: "D'Arcy", born: bornWhenAged(33, 2, 3) })
    await page.typePerson(2, { kind: 'child', forename: '王小明', surname: 'שרה', born: bornWhenAged(6, 2, 3) })
    // Two of one name are told apart by their ages: the number must stay behind a name that is read from the right.
    await page.typePerson(3, { kind: 'child', forename: 'שרה', surname: 'Ó', born: bornWhenAged(9, 2, 3) })
    await page.typePerson(4, { kind: 'child', forename: 'שרה', surname: 'Ó', born: bornWhenAged(4, 2, 3) })
    await page.typeHome({
      lines: ['<script>alert(1)</script>'],
      town: "'); DROP TABLE person;--",
      postcode: 'DN12 1AB'
    })
    await hand.expectOnlyLetters('new family')
    await page.button(familyStrings.create.save).click()

    const family = await new FamilyPage(goldthread).isShown()
    await family.isNamed(shownFamily)
    await family.reads(familyStrings.create.saved(shownFamily))
    await family.reads('<script>alert(1)</script>')
    await hand.expectOnlyLetters('overview')
  })

  it('is pasted into every box of a person, and each is kept or refused with a sentence', async () => {
    await new FamilyPage(goldthread).openTab('people')
    await new PeoplePage(goldthread).isShown()
    let typed = 0
    for (const section of ['identity', 'health'] as const) {
      const panel = goldthread.page.getByRole('region', { name: personStrings.sections[section], exact: true })
      await panel.getByRole('button', { name: new RegExp(`^${personStrings.entry.change}`) }).click()
      const save = panel.getByRole('button', { name: personStrings.entry.save, exact: true })
      // The form stands once what was typed before has been read; earlier there is no box to fill.
      await save.waitFor()
      typed += await hand.fillEverything()
      await hand.expectOnlyLetters(`${section} being written`)
      await save.click()
      await goldthread.page
        .getByText(new RegExp(`${personStrings.types.person}: saved|${shellStrings.errorSummary.kept}`))
        .first()
        .waitFor()
      await hand.expectOnlyLetters(section)
    }
    expect(typed).toBeGreaterThan(2)
  })

  it('is pasted into the pages of an assessment, which keep it', async () => {
    await desk.find('holr', 'Holroyd')
    await new FamilyPage(goldthread).openTab('assessment')
    const at = new AssessmentPage(goldthread)
    await at.openVersion(2)
    let typed = 0
    for (const code of ['A', '3', '5', '19', '21']) {
      await at.openSection({ code })
      typed += await hand.fillEverything()
      await hand.expectOnlyLetters(`section ${code}`)
    }
    await at.isSaved()
    await at.openSection({ code: '3' })

    const kept = await goldthread.page.locator('main textarea').first().inputValue()
    expect(kept.length).toBeGreaterThan(5)
    expect(typed).toBeGreaterThan(15)
  })

  it('is shown as letters on every page of the family, in the history and among the families', async () => {
    await goldthread.page.keyboard.press('Control+K')
    await goldthread.page.keyboard.insertText('<img src=x')
    await goldthread.page.getByRole('option').first().waitFor()
    await hand.expectOnlyLetters('find')
    await goldthread.page.keyboard.press('Enter')
    const family = new FamilyPage(goldthread)
    await family.isNamed(shownFamily)
    const tabs = await goldthread.page
      .getByRole('tablist', { name: familyStrings.workspace.tabsLabel })
      .getByRole('tab')
      .all()
    const order = { met: 0, turned: [] as string[] }
    for (const tab of tabs) {
      await tab.click()
      await goldthread.page
        .getByRole('tabpanel')
        .getByText(/\p{L}{4}/u)
        .first()
        .waitFor()
      await hand.expectOnlyLetters(await tab.innerText())
      const { met, turned } = await hand.readOrderAfter('שרה')
      order.met += met
      order.turned.push(...turned)
    }
    expect(order.turned).toEqual([])
    expect(order.met).toBeGreaterThan(3)
    await family.isShown()
    for (const place of ['families', 'myDay', 'waiting'] as const) {
      await desk.goTo(place)
      await goldthread.page.getByRole('main').getByRole('heading').first().waitFor()
      await hand.expectOnlyLetters(place)
    }
  })

  it('is letters among what was found and in a note, which keeps a megabyte and says that it is too long', async () => {
    const { page } = goldthread
    const find = new FindPage(goldthread)
    await find.openFromBox('<img src=x onerror')
    await find.isShown()
    await find.people().first().waitFor()
    await hand.expectOnlyLetters('the page that finds everything')
    await find.people().getByRole('button', { name: '<img src=x' }).first().click()
    await new FamilyPage(goldthread).isNamed(shownFamily)
    const notes = await new NotesPage(goldthread).open()
    await notes.begin()
    const filled = await hand.fillEverything()
    await hand.expectOnlyLetters('a note being written')

    await notes.words('What happened').focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(muchText.text)
    await notes.beginToFinish()
    // Looked for where problems stand: reading through a megabyte for a sentence takes longer than all the rest.
    await page.locator('[role=alert] li').filter({ hasText: noteProblemSentences.wordsTooLong }).waitFor()
    await page.getByLabel(noteScreens.write.heading).focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText('It still answers')

    await expect.poll(() => keptNote(), { timeout: 20_000 }).toEqual(['It still answers', muchText.text.length])
    expect(filled).toBeGreaterThan(3)
    await hand.expectOnlyLetters('a note of a megabyte')
    await desk.goTo('families')
    await new FamiliesPage(goldthread).isShown()
  })
})

/** The heading, and how many letters the longest paragraph has, in the one note that is being written. */
async function keptNote(): Promise<readonly [heading: string, letters: number] | null> {
  const listed = await ask<{ drafts: readonly { key: string }[] }>(goldthread.page, 'draft.list')
  const key = listed.ok ? listed.value.drafts.find(draft => draft.key.startsWith('note/'))?.key : undefined
  const kept = await ask<{ value: unknown }>(goldthread.page, 'draft.read', { key: key ?? '-' })
  const note = NoteDraft.safeParse(kept.ok ? kept.value.value : null)
  return note.success ? [note.data.title, Math.max(...note.data.paragraphs.map(({ words }) => words.length))] : null
}
