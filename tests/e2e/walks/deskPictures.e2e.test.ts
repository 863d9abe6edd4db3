import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alertStrings } from '../../../resources/strings/en-GB/alert.ts'
import { chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import { ChronologyPage } from '../pages/chronology.ts'
import type { DeskPage } from '../pages/desk.ts'
import { FamiliesPage } from '../pages/families.ts'
import { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { PeoplePage } from '../pages/people.ts'
import { PicturesPage } from '../pages/pictures.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'

let profile: string
let goldthread: Goldthread
let desk: DeskPage
keepPictureOfFailure(() => goldthread)
beforeAll(async () => {
  profile = practiceProfile()
  ;({ goldthread, desk } = await openDesk(profile))
  await desk.goTo('families')
  await new FamiliesPage(goldthread).open('Holroyd')
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

const keep = async (name: string) => {
  const folder = process.env.GOLDTHREAD_LOOK
  if (folder) await goldthread.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

describe('the chronology', () => {
  it('tells what is known already, and takes an event that stands among it', async () => {
    await new FamilyPage(goldthread).openTab('chronology')
    const chronology = await new ChronologyPage(goldthread).arrive()
    await keep('chronology')

    await chronology.add({
      day: ['3', '10', '2025'],
      child: 'Callum',
      category: 'School and learning',
      what: 'Moved to a smaller class.',
      meant: 'He says it is quieter.'
    })

    await chronology.reads(chronologyStrings.positive)
    await goldthread.checkPage()
    await keep('chronology-written')
    await chronology.openPicture()
    expect(await goldthread.page.locator('[data-stop][aria-label*="smaller class"]').count()).toBe(1)
    await goldthread.checkPage()
    await goldthread.page.getByRole('application').scrollIntoViewIfNeeded()
    await keep('chronology-picture')
  })
})

describe('the pictures', () => {
  it('draw a tie that was written, and the scores of each rater', async () => {
    await new FamilyPage(goldthread).openTab('pictures')
    const pictures = await new PicturesPage(goldthread).isShown()
    await pictures.open('ecomap')
    await pictures.addTie({ name: 'Aunt Bev', kind: 'Wider family', strength: 'Strong' })
    await goldthread.checkPage()
    await goldthread.page.getByRole('application').scrollIntoViewIfNeeded()
    await keep('ecomap')

    await pictures.open('scores')

    await goldthread.page.getByRole('application').waitFor()
    await goldthread.checkPage()
    await keep('scores')
    await goldthread.page.getByLabel('Round, one for each rater').check()
    await goldthread.checkPage()
    await keep('radar')
  })
})

describe('an alert', () => {
  it('stands in the header and on the person, and says what it waits for', async () => {
    await new FamilyPage(goldthread).openTab('people')
    const people = new PeoplePage(goldthread)
    await people.openPerson('Kelly Holroyd')
    const { page } = goldthread
    const section = page.locator('#section-alerts')
    await section.getByRole('button', { name: alertStrings.add }).click()
    await section.getByLabel(alertStrings.fields.alertType).selectOption({ label: 'Safety of workers' })
    await people.type(section.getByLabel(alertStrings.fields.evidence), 'On 4 March the dog was set on a worker.')
    await section.getByRole('button', { name: 'Save', exact: true }).click()

    const inWords = alertStrings.say('staff_safety', 'waiting', 'Kelly Holroyd')
    await page.getByText(inWords).nth(1).waitFor()
    expect(await page.getByText(inWords).count()).toBe(2)
    expect(await section.getByRole('button', { name: alertStrings.approve }).count()).toBe(0)
    await goldthread.checkPage()
    await keep('alert')
  })

  it('is approved by a manager, who has the button for it', async () => {
    await desk.signInAs('Ruth Adeyemi')
    await desk.find('holr', 'Holroyd')
    await new FamilyPage(goldthread).openTab('people')
    const people = new PeoplePage(goldthread)
    await people.openPerson('Kelly Holroyd')
    const section = goldthread.page.locator('#section-alerts')

    await section.getByRole('button', { name: alertStrings.approve }).click()

    await section.getByText(`Safety of workers: ${alertStrings.states.standing}`).waitFor()
    await goldthread.checkPage()
  })
})
