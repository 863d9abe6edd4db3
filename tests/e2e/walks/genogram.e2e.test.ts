import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { genogramStrings } from '../../../resources/strings/en-GB/genogram.ts'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import { FamiliesPage } from '../pages/families.ts'
import { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { PeoplePage } from '../pages/people.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'

let profile: string
let goldthread: Goldthread
keepPictureOfFailure(() => goldthread)

beforeAll(async () => {
  profile = practiceProfile()
  const opened = await openDesk(profile)
  goldthread = opened.goldthread
  await opened.desk.goTo('families')
  await new FamiliesPage(goldthread).open('Holroyd')
})
beforeEach(async () => {
  await (await new FamilyPage(goldthread).isShown()).openTab('pictures')
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

const board = () => goldthread.page.getByRole('application', { name: /^Genogram/ })
const tab = (name: string) => goldthread.page.getByRole('tab', { name, exact: true })

const keep = async (name: string) => {
  const folder = process.env.GOLDTHREAD_LOOK
  if (folder) await goldthread.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

describe('the genogram of a family', () => {
  it('is walked by keyboard, read as table and words, and leads to the person', async () => {
    const { page } = goldthread
    await board().waitFor()
    await keep('genogram')
    await goldthread.checkPage()

    const stops = board().getByRole('button')
    await stops.first().focus()
    await page.keyboard.press('End')
    const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('ArrowUp')
    const above = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    const scale = async () => (await board().boundingBox())?.width ?? 0
    const fitted = await scale()
    await page.keyboard.press('+')
    const enlarged = await scale()
    await page.keyboard.press('0')
    const whole = await scale()
    await tab(pictureStrings.views.table).click()
    await page.getByRole('table').waitFor()
    await goldthread.checkPage()
    const rows = await page.getByRole('table').getByRole('rowheader').count()
    await tab(pictureStrings.views.words).click()
    await goldthread.checkPage()
    await tab(pictureStrings.views.picture).click()
    await stops.first().focus()
    await page.keyboard.press('Enter')

    await new PeoplePage(goldthread).isShown()
    expect(last).not.toBe(above)
    expect(enlarged).toBeGreaterThan(fitted)
    expect(whole).toBeLessThanOrEqual(fitted)
    expect(rows).toBeGreaterThan(1)
  })

  it('keeps where somebody was moved to, also after the picture was left, and takes it back', async () => {
    const { page } = goldthread
    await board().waitFor()
    const first = () => board().getByRole('button').first()
    const left = async () => (await first().boundingBox())?.x ?? 0
    const more = () => page.getByText(pictureStrings.more, { exact: true })
    await more().click()
    await page.getByRole('button', { name: genogramStrings.move, exact: true }).click()
    await first().focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowLeft')
    await page.getByRole('button', { name: genogramStrings.reset, exact: true }).waitFor()
    await page.getByRole('button', { name: genogramStrings.moveDone, exact: true }).click()
    await new FamilyPage(goldthread).openTab('people')
    await new PeoplePage(goldthread).isShown()
    await new FamilyPage(goldthread).openTab('pictures')
    await board().waitFor()
    await more().click()
    await page.getByRole('button', { name: genogramStrings.reset, exact: true }).waitFor()
    const moved = await left()
    await page.getByRole('button', { name: genogramStrings.reset, exact: true }).click()
    await page.getByText(genogramStrings.resetDone).waitFor()
    await page.getByRole('button', { name: genogramStrings.reset, exact: true }).waitFor({ state: 'detached' })

    expect(moved).not.toBe(await left())
  })
})
