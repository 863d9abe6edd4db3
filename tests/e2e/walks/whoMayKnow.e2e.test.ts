import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeskPage } from '../pages/desk.ts'
import { FamiliesPage } from '../pages/families.ts'
import { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { HistoryPage } from '../pages/history.ts'
import { LockPage } from '../pages/lock.ts'
import { PeoplePage } from '../pages/people.ts'
import { WhoMayKnowPage } from '../pages/whoMayKnow.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practicePassphrase, practiceProfile, removeFolder } from './profiles.ts'

const family = 'Whitlock'
const person = 'Dana Whitlock'

let profile: string
let goldthread: Goldthread
let desk: DeskPage
let whoMayKnow: WhoMayKnowPage
keepPictureOfFailure(() => goldthread)
beforeAll(async () => {
  profile = practiceProfile()
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

describe('a worker who knows a family', () => {
  it('comes back when a manager ends it, and the page keeps who said and who ended what', async () => {
    await desk.goTo('myDay')
    await desk.signInAs('Helen Brookes')
    await desk.goTo('families')
    await new FamiliesPage(goldthread).show('all')
    await new FamiliesPage(goldthread).open('Boateng')
    await new FamilyPage(goldthread).openTab('history')
    await new HistoryPage(goldthread).arrive()

    await whoMayKnow.endTie('Paul Hartley', 'He has moved away from that street.')

    await whoMayKnow.reads(/^Paul Hartley said so on .*Ended on .* by Helen Brookes\./)
    await whoMayKnow.reads('He has moved away from that street.')
    await goldthread.checkPage()
  })
})

describe('a life event that is being written', () => {
  it('is still open, with what was typed, after the window was locked in the middle of it', async () => {
    const people = new PeoplePage(goldthread)
    await new FamilyPage(goldthread).openTab('people')
    await desk.goTo('myDay')
    await desk.signInAs('Amina Mensah')
    await desk.goTo('families')
    await new FamiliesPage(goldthread).open('Holroyd')
    await new FamilyPage(goldthread).openTab('people')
    await people.openPerson('Kelly Holroyd')
    await people.beginEvent('death', ['3', '4', '2026'])

    const next = goldthread.app.waitForEvent('window')
    await goldthread.page.keyboard.press('Control+L')
    await next
    const lock = await new LockPage(goldthread).isShown()
    await lock.unlock(practicePassphrase)

    expect(await people.eventTyped()).toEqual(['3', '4', '2026'])
    await goldthread.checkPage()
  })
})
