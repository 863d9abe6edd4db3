import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openPractice, practicePassphrase as passphrase, removeFolder } from './profiles.ts'

const words = sessionStrings.practise
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

async function openPractise() {
  await goldthread.page.getByTitle(shellStrings.frame.account).click()
  await goldthread.page.getByRole('button', { name: shellStrings.frame.practise }).click()
  const dialog = goldthread.page.getByRole('dialog', { name: words.title })
  await dialog.getByRole('button', { name: words.open('A manager’s morning') }).waitFor()
  await goldthread.checkPage()
  return dialog
}

describe('Practise', () => {
  it('opens a family as the worker whose morning it is', async () => {
    const dialog = await openPractise()

    await dialog.getByRole('button', { name: words.open('A manager’s morning') }).click()

    const account = goldthread.page.getByTitle(shellStrings.frame.account)
    await account.filter({ hasText: 'Ruth Adeyemi' }).waitFor()
    await goldthread.page.getByRole('heading', { level: 1, name: /Petrov-Shaw/ }).waitFor()
    expect(await account.innerText()).toContain('Ruth Adeyemi')
  })

  it('starts again only with the passphrase, and gives a new recovery key', async () => {
    const dialog = await openPractise()
    const typed = dialog.getByLabel(words.passphrase, { exact: true })

    await typed.fill('not the right words')
    await dialog.getByRole('button', { name: words.again }).click()
    await dialog
      .getByRole('alert')
      .or(dialog.locator('[aria-live=assertive]').filter({ hasText: /\S/ }))
      .first()
      .waitFor()
    await typed.fill(passphrase)
    await dialog.getByRole('button', { name: words.again }).click()

    await dialog.getByRole('list', { name: sessionStrings.firstRun.recoveryTitle }).waitFor({ timeout: 60_000 })
    await goldthread.checkPage()
  })
})
