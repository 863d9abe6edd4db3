import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSentences } from '../../../resources/strings/en-GB/find.ts'
import { findStrings } from '../../../resources/strings/en-GB/findPage.ts'
import { FindPage } from '../pages/find.ts'
import type { Goldthread } from '../pages/goldthread.ts'
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
