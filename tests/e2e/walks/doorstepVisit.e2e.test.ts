import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chronologySentences, chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { dueStrings } from '../../../resources/strings/en-GB/day.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { visitStrings } from '../../../resources/strings/en-GB/visit.ts'
import { typedDaysAgo } from '../../fixtures/typed.ts'
import { AnswerHand } from '../pages/answerHand.ts'
import { CopiesPage } from '../pages/copies.ts'
import type { DeskPage } from '../pages/desk.ts'
import { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { tabTo, tabToAndPress } from '../pages/keyboard.ts'
import { NotesPage } from '../pages/notes.ts'
import { PicturesPage } from '../pages/pictures.ts'
import { VisitPage } from '../pages/visit.ts'
import { KeyboardFamily } from './keyboardFamily.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'
import { readPdf } from './readPdf.ts'

const familyName = 'Holroyd'
const { write, read, promote } = noteScreens
const ownWords = 'I want the top bunk.'

let profile: string
let goldthread: Goldthread
let desk: DeskPage
keepPictureOfFailure(() => goldthread)
beforeAll(async () => {
  profile = practiceProfile()
  ;({ goldthread, desk } = await openDesk(profile))
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

describe('a visit at the doorstep', () => {
  it('is planned, and its brief opens from My day', async () => {
    await desk.find('holr', familyName)
    await new FamilyPage(goldthread).isShown()
    await goldthread.page.getByRole('button', { name: visitStrings.open, exact: true }).click()
    const before = await new VisitPage(goldthread).arrive()
    await before.plan(typedDaysAgo(0), '0.01', /^Ellie/)

    await desk.goTo('myDay')
    await desk.arrive()
    await goldthread.page.getByRole('button', { name: new RegExp(`^${dueStrings.act.visit}: Visit, 00:01`) }).click()

    const brief = await new VisitPage(goldthread).arrive()
    expect(await brief.lines('safety')).not.toEqual([])
    expect((await brief.lines('words')).join()).toMatch(/Ellie/)
  })

  it('comes out on one page that names nobody', async () => {
    const file = join(profile, 'visit brief.pdf')
    await goldthread.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, file)

    await new VisitPage(goldthread).savePdf()

    const { raw, text } = readPdf(readFileSync(file))
    expect(raw.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(text).toContain('Keepsafe')
    expect(text).not.toMatch(/holroyd|ellie|callum/iu)
  })

  it('becomes a note that is typed at the door, with each child, their words and a promise', async () => {
    await new VisitPage(goldthread).record()
    const notes = new NotesPage(goldthread)
    const day = goldthread.page.getByRole('group', { name: write.on })
    expect(await day.getByLabel('Day', { exact: true }).inputValue()).toBe(typedDaysAgo(0)[0])
    expect(await goldthread.page.getByLabel(write.time).inputValue()).toBe('00:01')
    expect(
      await goldthread.page
        .getByRole('group', { name: write.seen })
        .getByRole('checkbox', { name: /^Ellie/ })
        .isChecked()
    ).toBe(true)

    for (const child of [/^Ellie/, /^Callum/]) await notes.sayOfChild(child, write.childSeen, 'Yes')
    await notes.words('What happened').focus()
    await goldthread.page.keyboard.type('Ellie adn ')
    for (let letters = 0; letters < 4; letters += 1) await goldthread.page.keyboard.press('Backspace')
    await goldthread.page.keyboard.type('and Callum showed me their room.')
    for (const child of [/^Ellie/, /^Callum/]) await notes.isAbout('What happened', child)
    await notes.type(notes.words('The child’s own words'), ownWords)
    await notes.isAbout('The child’s own words', /^Ellie/)
    await notes.button(write.addPromise).click()
    await notes.type(goldthread.page.getByRole('textbox', { name: write.promise }), 'Ring about a second bed')
    await notes.saySafe('No')
    await goldthread.checkPage()
    await notes.beginToFinish()
    await notes.button(write.finishYes).click()
    await notes.reads(write.finished)

    await notes.reads(read.seal.holds)
    await notes.reads('Ellie and Callum showed me their room.')
  })

  it('has a paragraph put into the chronology', async () => {
    const { page } = goldthread
    await page.getByRole('button', { name: promote.openAbout('What happened') }).click()
    const form = page.getByRole('form', { name: promote.title })
    await form.getByLabel(promote.category).selectOption({ index: 1 })
    await form.getByRole('button', { name: promote.save, exact: true }).click()
    await page.getByText(chronologySentences.significanceMissing).first().waitFor()
    await goldthread.checkPage()
    await form.getByLabel(promote.significance).fill('They have a room of their own again.')
    await form.getByRole('button', { name: promote.save, exact: true }).click()
    await page.getByText(promote.saved).waitFor()

    await new FamilyPage(goldthread).openTab('chronology')
    await page.getByText(chronologyStrings.intro).waitFor()
    await page.getByText('Ellie and Callum showed me their room.').first().waitFor()
  })

  it('is followed by the genogram, which has drawn the family itself', async () => {
    await new FamilyPage(goldthread).openTab('pictures')
    await new PicturesPage(goldthread).arrive()

    await goldthread.page.locator('[data-stop][aria-label*="Ellie"]').first().waitFor()
  })

  it('is followed by the copy of the family as it would be', async () => {
    await new FamilyPage(goldthread).openTab('copies')
    const copies = await new CopiesPage(goldthread).isShown()
    await copies.chooseFirst(copyStrings.recipientKinds.parent)

    await copies.paper().getByRole('heading', { level: 1 }).waitFor()
    await goldthread.checkPage()
  })

  it('leaves My day, and stands in the next brief', async () => {
    await desk.goTo('myDay')
    await desk.isShown()
    await desk.bandsAreShown()
    expect(await goldthread.page.getByRole('button', { name: /: Visit, 00:01/ }).count()).toBe(0)

    await desk.find('holr', familyName)
    await new FamilyPage(goldthread).openTab('visit')
    const brief = await new VisitPage(goldthread).isShown()

    expect((await brief.lines('seen'))[0]).toMatch(/^You last saw a child of this family/)
    expect((await brief.lines('promises')).join()).toContain('You promised: Ring about a second bed.')
    expect((await brief.lines('words')).join()).toContain(`Ellie said: “${ownWords}”`)
  })
})

describe('a visit without a mouse', () => {
  it('goes from the brief to the signed note with the keys alone', async () => {
    const { page } = goldthread
    const hand = new AnswerHand(goldthread, true)
    const notes = new NotesPage(goldthread)
    await desk.goTo('myDay')
    await desk.isShown()
    await desk.find('holr', familyName)
    await new FamilyPage(goldthread).isShown()
    await page.keyboard.press('Control+K')
    await page.keyboard.type('visit')
    await page.getByRole('option', { name: 'Visit brief of this family' }).waitFor()
    await page.keyboard.press('Enter')
    await new VisitPage(goldthread).isShown()

    await tabToAndPress(page, page.getByRole('button', { name: visitStrings.record, exact: true }), 'Enter')
    await page.getByLabel(write.type).waitFor()
    await hand.write(notes.words('What happened'), 'We planned the week.')
    const safety = page.getByRole('group', { name: write.safety }).getByRole('radio', { name: 'No', exact: true })
    await tabTo(page, page.getByRole('group', { name: write.safety }).getByRole('radio').first())
    await page.keyboard.press('Space')
    expect(await safety.isChecked()).toBe(true)
    await hand.press(notes.button(write.finish))
    await page.getByRole('dialog', { name: write.finishTitle }).waitFor()
    await hand.press(notes.button(write.finishYes))
    await notes.reads(read.seal.holds)

    const family = new KeyboardFamily(hand)
    await family.toTab('pictures')
    await new PicturesPage(goldthread).isShown()
    await page.locator('[data-stop][aria-label*="Ellie"]').first().waitFor()
    await family.toTab('copies')
    await new CopiesPage(goldthread).isShown()
    goldthread.expectQuiet()
  })
})
