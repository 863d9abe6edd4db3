import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { alreadyRunning, storageNotices } from '../../../resources/strings/en-GB/failures.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { keyringSentences, storageSentences } from '../../../resources/strings/en-GB/storage.ts'
import { aPracticeProfile, copyOf, type PracticeProfile } from '../../fault/app/practiceProfile.ts'
import { launchGoldthread } from '../launch.ts'
import { ask, unlockWindow } from './practiceWindow.ts'
import { fillDisk, launchOnOwnDisk, startOnOwnDisk } from './smallDisk.ts'

let template: PracticeProfile
beforeAll(async () => {
  template = await aPracticeProfile()
})
afterAll(() => rmSync(template.folder, { recursive: true, force: true }))

let end = async () => {}
afterEach(() => end())

const field = '#q-3-why_now-family'

describe('the window', () => {
  it('says that the disk is full while somebody types, keeps every letter, and saves them when there is room', async () => {
    const disk = await launchOnOwnDisk(
      template.folder,
      'mount -t tmpfs -o size=8m tmpfs profile; cp -r from/. profile/'
    )
    end = disk.end
    const { window } = disk
    await unlockWindow(window)
    const address = `family/${template.familyId}/assessment/${template.assessmentId}/3`
    await ask(window, 'session.rememberPlace', { address, focus: null, caret: null })
    await window.reload()
    await window.locator(field).focus()
    await window.keyboard.type('Said before the disk was full. ')
    await expect.poll(() => readAnswer(), { timeout: 20_000 }).toContain('before the disk was full')
    fillDisk(disk.inside('filler'))

    // Long enough that the log of the file must grow to hold it once more at every pause.
    await window.keyboard.insertText('And this she said while there was no room at all. '.repeat(800))
    await window.keyboard.type('The end.')

    await window.getByText(storageNotices.full).first().waitFor({ timeout: 30_000 })
    expect(await window.locator(field).inputValue()).toMatch(/^Said before .*The end\.$/s)
    expect(await readAnswer()).not.toContain('The end.')

    rmSync(disk.inside('filler'))
    await expect.poll(() => readAnswer(), { timeout: 60_000 }).toMatch(/^Said before .* no room .*The end\.$/s)
    expect(await window.getByText(/start again|begin again/i).count()).toBe(0)

    async function readAnswer(): Promise<string> {
      const reply = await ask(window, 'assessment.open', { assessmentId: template.assessmentId })
      const { answers } = Object(reply.ok ? reply.value : { answers: [] })
      const found = answers.find((answer: { field: string }) => answer.field === '3.why_now')
      return String(Object(found?.given).value)
    }
  }, 180_000)

  it('does not come up where its folder cannot be written to, and says why', async () => {
    const mount = 'cp -r from/. profile/; mount --bind profile profile; mount -o remount,bind,ro profile'

    const said = await startOnOwnDisk(template.folder, mount)

    const { title, kept, next } = storageSentences.folderReadOnly
    expect(said).toContain(`${title} ${kept} ${next}`)
    expect(said).not.toContain(alreadyRunning)
  }, 120_000)

  it('shows the lock screen and a sentence, never the first day, where the keyring is gone', async () => {
    const profile = copyOf(template.folder)
    rmSync(join(profile, 'keyring.json'))
    const { app, window } = await launchGoldthread({ profile })
    end = async () => {
      await app.close()
      rmSync(profile, { recursive: true, force: true })
    }

    await window.getByText(keyringSentences.missingKeyring.title).waitFor({ timeout: 30_000 })

    await window.getByText(keyringSentences.missingKeyring.next).waitFor()
    expect(await window.getByText(sessionStrings.firstRun.welcome).count()).toBe(0)
    expect(readdirSync(profile)).toContain('goldthread.db')
  })
})
