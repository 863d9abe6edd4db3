import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeskPage } from '../pages/desk.ts'
import { FamiliesPage } from '../pages/families.ts'
import { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { PeoplePage } from '../pages/people.ts'
import { WhoMayKnowPage } from '../pages/whoMayKnow.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'

const family = 'Whitlock'
const person = 'Dana Whitlock'

let profile: string
let goldthread: Goldthread
let desk: DeskPage
let whoMayKnow: WhoMayKnowPage
keepPictureOfFailure(() => goldthread)
beforeAll(async () => {
  profile = await practiceProfile()
  ;({ goldthread, desk } = await openDesk(profile))
  whoMayKnow = new WhoMayKnowPage(goldthread)
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

describe('an address kept private', () => {
  it('shows who may see it; a worker is named with a reason and ended with another', async () => {
    await desk.goTo('families')
    await new FamiliesPage(goldthread).open(family)
    await new FamilyPage(goldthread).openTab('people')
    await new PeoplePage(goldthread).openPerson(person)
    await whoMayKnow.open()
    const before = await whoMayKnow.named()

    await whoMayKnow.name('Helen Brookes', 'She decides on the move on Friday.')
    const named = await whoMayKnow.named()
    await whoMayKnow.end('Helen Brookes', 'The move is decided now.')
    const after = await whoMayKnow.named()

    expect(before).toEqual(['Amina Mensah, Family support worker', 'Ruth Adeyemi, Team manager, Hillside'])
    expect(named).toHaveLength(3)
    expect(after).toEqual(before)
    await whoMayKnow.reads('The move is decided now.')
    await goldthread.checkPage()
  })
})
