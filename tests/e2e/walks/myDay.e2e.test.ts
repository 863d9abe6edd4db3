import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayStrings } from '../../../resources/strings/en-GB/day.ts'
import { DeskPage } from '../pages/desk.ts'
import { FamilyPage } from '../pages/family.ts'
import { FirstRunPage } from '../pages/firstRun.ts'
import { Goldthread } from '../pages/goldthread.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { newFolder, openPractice, practicePassphrase, removeFolder } from './profiles.ts'

const ada = {
  displayName: 'Ada Thistlewood',
  jobTitle: 'Family support worker',
  teamName: 'North team',
  organisationName: 'Northbeck early help',
  authority: 'Northbeck Council',
  role: 'Early help practitioner'
}
let profile: string
let goldthread: Goldthread
keepPictureOfFailure(() => goldthread)

/** A file with nobody in it. */
async function beginAtCouncil(): Promise<DeskPage> {
  profile = newFolder()
  goldthread = await Goldthread.start({ profile })
  const firstRun = await new FirstRunPage(goldthread).isShown()
  await firstRun.choose('council')
  await firstRun.sayWhoIAm(ada)
  await firstRun.choosePassphrase(practicePassphrase)
  await firstRun.keepRecoveryKey()
  return new DeskPage(goldthread).arrive()
}

async function myDay(): Promise<DeskPage> {
  const desk = new DeskPage(goldthread)
  await desk.goTo('myDay')
  return desk.isShown()
}

async function end(): Promise<void> {
  await goldthread.close()
  removeFolder(profile)
}

describe('my day', () => {
  beforeAll(async () => {
    ;({ goldthread, profile } = await openPractice())
  })
  afterAll(end)

  it('says what is due and why, and one button goes to the very place', async () => {
    const desk = await myDay()

    await desk.bandsAreShown()
    const [first] = await desk.dueNow()
    const reasons = await desk.askWhy(first ?? '')
    await goldthread.checkPage()
    const family = await desk.doIt(first ?? '')

    expect(reasons.join(' ')).toMatch(/\bfrom\b|\bday\b/)
    await new FamilyPage(goldthread).isShown()
    expect(await goldthread.page.getByRole('heading', { level: 1 }).innerText()).toContain(family)
  })

  it('counts in the rail what stands under "Now"', async () => {
    const desk = await myDay()
    await desk.bandsAreShown()

    expect(await desk.railCount()).toBe((await desk.dueNow()).length)
  })

  it('stands in the family too: the next thing in its header, everything in its side column', async () => {
    const desk = await myDay()
    await desk.find('holr', 'Holroyd')
    await new FamilyPage(goldthread).isShown()

    await goldthread.page.getByRole('heading', { name: dayStrings.family.title }).waitFor()
    await goldthread.checkPage()
  })

  it('shows a manager what waits for them', async () => {
    const desk = await myDay()
    await desk.signInAs('Ruth Adeyemi')
    await desk.bandsAreShown()

    await desk.reads('Name a worker')
    await goldthread.checkPage()
  })
})

describe('my day of an empty file', () => {
  afterAll(end)

  it('says that nothing is due and that everything is saved', async () => {
    const desk = await beginAtCouncil()

    await desk.reads(dayStrings.nowEmpty)
    await desk.reads(dayStrings.weekEmpty)
    await desk.reads(dayStrings.saved)
  })
})
