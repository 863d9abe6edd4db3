import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { findSentences } from '../../../resources/strings/en-GB/find.ts'
import { findStrings } from '../../../resources/strings/en-GB/findPage.ts'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { DeskPage } from '../pages/desk.ts'
import { FamilyPage } from '../pages/family.ts'
import { FindPage } from '../pages/find.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { HistoryPage } from '../pages/history.ts'
import { JoiningPage } from '../pages/joining.ts'
import { WaitingPage } from '../pages/waiting.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openPractice, removeFolder } from './profiles.ts'

let profile: string
let goldthread: Goldthread
keepPictureOfFailure(() => goldthread)

beforeAll(async () => {
  ;({ goldthread, profile } = await openPractice())
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

/** From here on an answer may come and is not drawn yet, as on a busy computer; the answer lets it be drawn again. */
async function holdDrawing(): Promise<{
  readonly isHeld: () => Promise<unknown>
  readonly letGo: () => Promise<void>
}> {
  const { page } = goldthread
  await page.evaluate(() => {
    const post = MessagePort.prototype.postMessage
    const held: (() => void)[] = []
    MessagePort.prototype.postMessage = function (this: MessagePort, given: unknown) {
      held.push(() => post.call(this, given))
    }
    const letGo = () => {
      MessagePort.prototype.postMessage = post
      for (const one of held) one()
    }
    Reflect.set(window, 'heldDrawing', { held, letGo })
  })
  return {
    isHeld: () => page.waitForFunction(() => Reflect.get(window, 'heldDrawing').held.length > 0),
    letGo: () => page.evaluate(() => Reflect.get(window, 'heldDrawing').letGo())
  }
}

describe('the box in the header', () => {
  it('opens what was typed, and not what stood first while it was typed, when Enter comes before the answer is drawn', async () => {
    const { page } = goldthread
    await page.keyboard.press('Control+K')
    await page.keyboard.type('h')
    await page.getByRole('option', { name: 'Callum Holroyd' }).waitFor()
    const drawing = await holdDrawing()
    await page.keyboard.type('olr')
    await drawing.isHeld()

    await page.keyboard.press('Enter')
    await drawing.letGo()

    const family = await new FamilyPage(goldthread).isShown()
    expect(await family.tabShown()).toBe(familyStrings.workspace.tabs.overview)
    await page.keyboard.press('Alt+ArrowLeft')
    await new DeskPage(goldthread).isShown()
  })
})

describe('the page that finds everything', () => {
  it('goes on from the box to people by how they sound, and to marked words of what was written', async () => {
    const find = new FindPage(goldthread)

    await find.openFromBox('Hollroid')
    await find.arrive()
    await find.people().first().waitFor()
    const heard = await find.people().first().textContent()
    await find.lookFor('breakfast')
    await find.texts().first().waitFor()
    await find.arrive()
    const marked = await find.texts().first().locator('mark').first().textContent()

    expect(heard).toContain('Holroyd')
    expect(heard).toContain(findSentences.why.sounds)
    expect(marked?.toLowerCase()).toContain('breakfast')
  })

  it('says so when nothing is found, and narrows to what was written by oneself', async () => {
    const find = new FindPage(goldthread)

    await find.openFromBox('qqzzxx')
    await find.isShown()
    await goldthread.page.getByText(findStrings.noText).waitFor()
    await goldthread.page.getByText(findStrings.nobody).waitFor()
    await find.arrive()
    await find.choose('Written by me')

    expect(await find.people().count()).toBe(0)
  })
})

describe('two entries of one person', () => {
  it('are compared by one manager, joined by a second, and separated again from the history', async () => {
    const { page } = goldthread
    const [desk, find, joining] = [new DeskPage(goldthread), new FindPage(goldthread), new JoiningPage(goldthread)]
    const found = async () => {
      await find.openFromBox('Holroyd')
      await find.arrive()
      await find.people().first().waitFor()
      return (await find.people().allTextContents()).join()
    }

    const unasked = await found()
    await desk.goTo('myDay')
    await desk.signInAs('Ruth Adeyemi')
    await found()
    await joining.compare('Ellie Holroyd', 'Kelly Holroyd')
    await joining.arrive()
    await joining.choose(`${joiningStrings.name}: Kelly Holroyd`)
    await joining.propose('The school wrote of Ellie and meant Kelly')
    await desk.goTo('myDay')
    await desk.signInAs('Helen Brookes')
    await desk.goTo('waiting')
    await new WaitingPage(goldthread).isShown()
    await (await joining.check('Ellie Holroyd')).arrive()
    await joining.approve()
    await page.getByText(joiningStrings.joined('Ellie Holroyd')).waitFor()
    const asOne = await found()
    await desk.goTo('myDay')
    await desk.signInAs('Ruth Adeyemi')
    await desk.find('holroyd', 'Holroyd family')
    await (await new FamilyPage(goldthread).isShown()).openTab('history')
    await new HistoryPage(goldthread).isShown()
    await joining.separate('They are mother and child after all')
    await page.getByRole('dialog', { name: joiningStrings.separated('Ellie Holroyd') }).waitFor()
    await page.keyboard.press('Escape')
    const apart = await found()

    expect(unasked).not.toContain(joiningStrings.choose)
    expect(asOne).not.toContain('Ellie Holroyd')
    expect(apart).toContain('Ellie Holroyd')
    expect(apart).toContain('Kelly Holroyd')
  })
})
