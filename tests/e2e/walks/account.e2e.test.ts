import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockedBy } from '../../../resources/strings/en-GB/failures.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { AccountPage } from '../pages/account.ts'
import { DeskPage } from '../pages/desk.ts'
import { FirstRunPage } from '../pages/firstRun.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { LockPage } from '../pages/lock.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openPractice, practicePassphrase as passphrase, removeFolder } from './profiles.ts'

const another = 'bread rises slowly on sundays'
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

async function lock(): Promise<LockPage> {
  const next = goldthread.app.waitForEvent('window')
  await goldthread.page.keyboard.press('Control+L')
  await next
  return new LockPage(goldthread).arrive()
}

describe('the menu under the name', () => {
  it('keeps what was chosen under Settings, and the lock screen says who locked', async () => {
    const account = new AccountPage(goldthread)
    await account.open('settings')
    await account.idleMinutes().selectOption('5')
    await account.reads(sessionStrings.settings.done)
    await account.hidden().uncheck()
    await account.close()

    const locked = await lock()
    await locked.reads(lockedBy.asked)
    await locked.unlock(passphrase)
    await new DeskPage(goldthread).isShown()
    await account.open('settings')

    expect(await account.idleMinutes().inputValue()).toBe('5')
    expect(await account.hidden().isChecked()).toBe(false)
    if (process.platform === 'linux') await account.reads(sessionStrings.settings.captureCannot)
  })

  it('gives a worker without her paper a new recovery key, and only that one opens the file', async () => {
    const account = new AccountPage(goldthread)
    await account.close()

    const key = await account.makeNewRecoveryKey(passphrase)
    const locked = await lock()
    await locked.recover(key, another)
    const newest = await new FirstRunPage(goldthread).keepRecoveryKey()
    await new DeskPage(goldthread).isShown()

    expect(newest).not.toBe(key)
  })
})
