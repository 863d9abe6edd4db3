import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { shortFormStrings } from '../../../resources/strings/en-GB/shortForms.ts'
import { glossary } from '../../../resources/words/glossary.ts'
import type { DeskPage } from '../pages/desk.ts'
import { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { tabTo } from '../pages/keyboard.ts'
import { PeoplePage } from '../pages/people.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'

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

const word = (form: string) => goldthread.page.getByRole('button', { name: form, exact: true })
const wordBeside = (form: string) => goldthread.page.getByRole('button', { name: shortFormStrings.whatItMeans(form) })
const tip = (form: string) => goldthread.page.getByRole('tooltip').filter({ hasText: glossary.get(form) ?? form })

describe('a short form on a screen', () => {
  it('is explained once, to the pointer and to the keyboard, and Escape takes the words away', async () => {
    await desk.find('holr', 'Holroyd')
    await new FamilyPage(goldthread).openTab('people')
    await new PeoplePage(goldthread).isShown()
    await word('NHS').waitFor()
    expect(await word('NHS').count()).toBe(1)
    expect(await tip('NHS').count()).toBe(0)

    await word('NHS').hover()
    await tip('NHS').waitFor()
    await tip('NHS').hover()
    expect(await tip('NHS').isVisible()).toBe(true)
    await goldthread.checkPage()
    await goldthread.page.keyboard.press('Escape')
    expect(await tip('NHS').count()).toBe(0)

    await goldthread.page.mouse.move(0, 0)
    await tabTo(goldthread.page, word('NHS'))
    await tip('NHS').waitFor()
    await goldthread.page.keyboard.press('Escape')
    expect(await tip('NHS').count()).toBe(0)
    expect(await word('NHS').evaluate(button => document.activeElement === button)).toBe(true)
  })

  it('is explained beside the label of a field, where a press belongs to the field', async () => {
    const details = goldthread.page
      .getByRole('region')
      .filter({ has: word('NHS') })
      .last()
    await details.getByRole('button', { name: new RegExp(`^${personStrings.entry.change}`) }).click()
    await wordBeside('NHS').waitFor()

    await wordBeside('NHS').click()
    await tip('NHS').waitFor()

    expect(await wordBeside('NHS').count()).toBe(1)
    await goldthread.checkPage()
  })
})
