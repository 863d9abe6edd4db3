import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { helpStrings } from '../../../resources/strings/en-GB/help.ts'
import { keyStrings } from '../../../resources/strings/en-GB/keys.ts'
import type { DeskPage } from '../pages/desk.ts'
import { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { HelpPage } from '../pages/help.ts'
import { tabToAndPress } from '../pages/keyboard.ts'
import { NewFamilyPage } from '../pages/newFamily.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'

let profile: string
let goldthread: Goldthread
let desk: DeskPage
let help: HelpPage
keepPictureOfFailure(() => goldthread)
beforeAll(async () => {
  profile = practiceProfile()
  ;({ goldthread, desk } = await openDesk(profile))
  help = new HelpPage(goldthread)
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

describe('the user guide', () => {
  it('opens with F1 at the page about the screen, and its pictures come out of the program', async () => {
    await desk.isShown()
    await help.open()

    expect(await help.titleShown()).toBe('My day')
    expect(await help.article().getByRole('img').count()).toBeGreaterThan(0)
    expect(await help.brokenPictures()).toEqual([])
    await goldthread.checkPage()
    await help.close()
  })

  it('lies over a half-written page, which is as it was when the guide is closed', async () => {
    await goldthread.page.keyboard.press('Control+K')
    await goldthread.page.keyboard.type('new family')
    await goldthread.page.keyboard.press('Enter')
    const newFamily = await new NewFamilyPage(goldthread).isShown()
    await newFamily.typeFamilyName('Hollin')
    await help.open()
    expect(await help.titleShown()).toBe('New family')

    await help.close()

    expect(await goldthread.page.evaluate(() => Reflect.get(document.activeElement ?? {}, 'value'))).toBe('Hollin')
  })

  it('is searched by the beginnings of words and read on from a hit, without a mouse', async () => {
    await desk.find('holr', 'Holroyd')
    await new FamilyPage(goldthread).isShown()
    await help.open()
    expect(await help.titleShown()).toBe('Overview of a family')

    const found = await help.search('recov key')
    await goldthread.checkPage()
    await tabToAndPress(
      goldthread.page,
      goldthread.page.getByRole('dialog', { name: helpStrings.title }).getByRole('list').getByRole('button').first(),
      'Enter'
    )

    expect(found.length).toBeGreaterThan(1)
    expect(await help.titleShown()).toMatch(/first day|Lock/)
    expect(await help.article().locator('mark').allInnerTexts()).toContain('recovery')
    await goldthread.checkPage()
    await help.close()
  })

  it('opens from the menu of the window, and leads to the list of all keys', async () => {
    await goldthread.app.evaluate(({ Menu }) => {
      const menu = Menu.getApplicationMenu()?.items.find(({ role }) => role?.toLowerCase() === 'help')
      menu?.submenu?.items[0]?.click()
    })
    await help.isShown()

    await help.button(helpStrings.allKeys).click()

    await goldthread.page.getByRole('dialog', { name: keyStrings.title }).waitFor()
    goldthread.expectQuiet()
  })
})
