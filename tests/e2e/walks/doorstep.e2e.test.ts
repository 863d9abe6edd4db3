import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { householdOfTen, householdOfTenHome } from '../../fixtures/householdOfTen.ts'
import { typedDaysAgo } from '../../fixtures/typed.ts'
import type { DeskPage } from '../pages/desk.ts'
import { FamiliesPage } from '../pages/families.ts'
import { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { HistoryPage } from '../pages/history.ts'
import { NewFamilyPage } from '../pages/newFamily.ts'
import { PeoplePage } from '../pages/people.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'

const familyName = 'Hallworth'
const people = householdOfTen.map(person => ({ ...person, surname: familyName }))
const half = 6

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

describe('the doorstep', () => {
  it('keeps every letter of a half-typed family when the computer dies in the middle of it', async () => {
    await desk.goTo('families')
    const families = await new FamiliesPage(goldthread).arrive()
    await families.newFamily()
    const before = await new NewFamilyPage(goldthread).arrive()
    await before.typeFamilyName(familyName)
    for (const [at, person] of people.slice(0, half).entries()) await before.typePerson(at + 1, person)
    await before.row(half).getByLabel('First name', { exact: true }).focus()
    await expect.poll(() => desk.savedWords()).toMatch(/^Saved on this computer/)

    await goldthread.kill()
    ;({ goldthread, desk } = await openDesk(profile))

    const after = await new NewFamilyPage(goldthread).isShown()
    const kept = await Promise.all(people.slice(0, half).map((_, at) => after.readPerson(at + 1)))
    expect(kept).toEqual(people.slice(0, half).map(({ forename, surname, born }) => [forename, surname, ...born]))
  })

  it('takes a household of ten with one address, and shows it as a family', async () => {
    const newFamily = await new NewFamilyPage(goldthread).isShown()
    for (const [at, person] of people.entries()) if (at >= half) await newFamily.typePerson(at + 1, person)
    await newFamily.typeHome(householdOfTenHome)
    await goldthread.checkPage()
    await newFamily.save(familyName)

    const family = await new FamilyPage(goldthread).arrive()

    await family.isNamed(familyName)
    await family.reads('12 Alder Rise')
    for (const person of people) await family.reads(new RegExp(`${person.forename} ${familyName}`))
  })

  it('writes down an agreement, a second home for one child, and how people belong together', async () => {
    const family = new FamilyPage(goldthread)
    await family.openTab('people')
    const page = await new PeoplePage(goldthread).arrive()
    await page.agree({ person: 'Denise', footing: 'parent_with_pr', on: typedDaysAgo(2) })
    await goldthread.checkPage()
    await page.openPerson('Poppy Hallworth')
    await page.addHome({ lines: ['4 Mill Lane'], town: 'Marlow Vale', postcode: 'DN12 1AC' }, 'second_home', 4)
    await page.openGrid()
    await goldthread.checkPage()
    await page.relate('Denise', 'parent', 'Poppy')
    await page.sayResponsibility('Denise', 'Poppy', 'Yes')

    await family.openTab('overview')

    await family.reads('4 Mill Lane')
    await family.reads('4 of 14 nights')
    await family.reads(/Denise Hallworth agreed on/)
  })

  it('tells who changed what', async () => {
    await new FamilyPage(goldthread).openTab('history')
    const history = await new HistoryPage(goldthread).arrive()

    await history.reads(/an agreement/)
    await history.reads(/Amina Mensah/)
  })

  it('finds the family again with two keystrokes and some letters', async () => {
    await desk.goTo('myDay')
    await desk.arrive()
    await desk.find('hallw', familyName)

    await new FamilyPage(goldthread).isNamed(familyName)
  })
})
