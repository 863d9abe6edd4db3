import { afterAll, beforeAll, describe, it } from 'vitest'
import { householdOfTen, householdOfTenHome } from '../../fixtures/householdOfTen.ts'
import { AnswerHand } from '../pages/answerHand.ts'
import { DeskPage } from '../pages/desk.ts'
import { FamilyPage } from '../pages/family.ts'
import { FirstRunPage } from '../pages/firstRun.ts'
import { Goldthread } from '../pages/goldthread.ts'
import { KeyboardFamily } from './keyboardFamily.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { newFolder, practicePassphrase, removeFolder } from './profiles.ts'

const familyName = 'Hallworth'
const people = householdOfTen.map(person => ({ ...person, surname: familyName }))
const denise = people[1] ?? people[0]
const poppy = people.at(-1) ?? people[0]

let profile: string
let goldthread: Goldthread
let worker: KeyboardFamily
keepPictureOfFailure(() => goldthread)
beforeAll(async () => {
  profile = newFolder()
  goldthread = await Goldthread.start({ profile })
  worker = new KeyboardFamily(new AnswerHand(goldthread, true))
  await goldthread.app.evaluate(({ session }) => session.defaultSession.enableNetworkEmulation({ offline: true }))
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

describe('the doorstep in an empty file, without a network and without a mouse', () => {
  it('begins with nobody in it but the worker', async () => {
    const firstRun = await new FirstRunPage(goldthread).isShown()
    await firstRun.choose('council')
    await firstRun.sayWhoIAm({
      displayName: 'Priya Nair',
      jobTitle: 'Family support worker',
      teamName: 'North team',
      organisationName: 'Marlow Vale Council',
      authority: 'Marlow Vale',
      role: 'Early help practitioner'
    })
    await firstRun.choosePassphrase(practicePassphrase)
    await firstRun.keepRecoveryKey()

    await new DeskPage(goldthread).isShown()
    goldthread.expectQuiet()
  })

  it('takes ten people with slips of the hand typed over, and shows them as a family', async () => {
    await worker.writeHousehold(familyName, people, householdOfTenHome)

    const family = await new FamilyPage(goldthread).isShown()
    await family.isNamed(familyName)
    for (const person of people) await family.reads(new RegExp(`${person.forename} ${familyName}`))
    await goldthread.checkPage()
  })

  it('writes parental responsibility, a second home and an agreement', async () => {
    if (!denise || !poppy) throw new Error('The household has nobody in it')
    await worker.writeRelationship({ adult: denise, child: poppy })
    await worker.writeAgreement({ adult: denise })
    await worker.writeSecondHome('Poppy', { lines: ['4 Mill Lane'], town: 'Marlow Vale', postcode: 'DN12 1AC' }, 4)
    await worker.toTab('overview')

    const family = new FamilyPage(goldthread)
    await family.reads('4 Mill Lane')
    await family.reads('4 of 14 nights')
    await family.reads(/Denise Hallworth agreed on/)
    await goldthread.checkPage()
  })

  it('knows next time that it knows them, and says so of nobody else', async () => {
    if (!denise) throw new Error('The household has nobody in it')
    await worker.askWhetherKnown(denise)

    goldthread.expectQuiet()
  })
})
