import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyringSentences } from '../../../resources/strings/en-GB/storage.ts'
import { DeskPage } from '../pages/desk.ts'
import { FirstRunPage } from '../pages/firstRun.ts'
import { Goldthread } from '../pages/goldthread.ts'
import { LockPage } from '../pages/lock.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { newFolder, removeFolder } from './profiles.ts'

const passphrase = 'rain on the greenhouse roof'
const anotherPassphrase = 'bread rises slowly on sundays'
let profile: string
let goldthread: Goldthread
keepPictureOfFailure(() => goldthread)

beforeEach(() => {
  profile = newFolder()
})
afterEach(async () => {
  await goldthread.close()
  removeFolder(profile)
})

async function startAgain(): Promise<LockPage> {
  await goldthread.close()
  goldthread = await Goldthread.start({ profile })
  return new LockPage(goldthread).arrive()
}

describe('the first day', () => {
  it('goes from nothing to My day with the keyboard alone, and the next morning only the passphrase opens it', async () => {
    goldthread = await Goldthread.start({ profile, fullKeyWork: true })
    const firstRun = await new FirstRunPage(goldthread).arrive()
    await firstRun.choose('practise')
    await firstRun.choosePassphrase(passphrase)
    const recoveryKey = await firstRun.keepRecoveryKey()
    await new DeskPage(goldthread).arrive()

    const locked = await startAgain()
    await locked.unlock('not what it was at all')
    await locked.reads(keyringSentences.wrongPassphrase.title)
    await goldthread.checkPage()
    await locked.unlock(passphrase)
    await new DeskPage(goldthread).isShown()

    const lockedAgain = await startAgain()
    await lockedAgain.recover(recoveryKey, anotherPassphrase)
    const nextKey = await new FirstRunPage(goldthread).keepRecoveryKey()
    await new DeskPage(goldthread).isShown()
    expect(nextKey).not.toBe(recoveryKey)

    const lockedOnceMore = await startAgain()
    await lockedOnceMore.unlock(anotherPassphrase)
    await new DeskPage(goldthread).isShown()
  })

  it('sets up a file for a council, with the worker as its first', async () => {
    goldthread = await Goldthread.start({ profile })
    const firstRun = await new FirstRunPage(goldthread).arrive()
    await firstRun.choose('council')
    await firstRun.sayWhoIAm({
      displayName: 'Priya Nair',
      jobTitle: 'Family support worker',
      teamName: 'North team',
      organisationName: 'Marlow Vale Council',
      authority: 'Marlow Vale',
      role: 'Early help practitioner'
    })
    await firstRun.choosePassphrase(passphrase)
    await firstRun.keepRecoveryKey()

    const desk = await new DeskPage(goldthread).arrive()

    expect(await desk.whoAmI()).toBe('Priya Nair')
  })
})
