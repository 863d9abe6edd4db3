import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileScreens } from '../../../resources/strings/en-GB/fileScreens.ts'
import { jotStrings as words } from '../../../resources/strings/en-GB/jots.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { aPng } from '../../builders/files.ts'
import { ask } from '../faults/practiceWindow.ts'
import type { DeskPage } from '../pages/desk.ts'
import { FilesPage } from '../pages/files.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { NotesPage } from '../pages/notes.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'

const thought = 'Callum said the bus is late every Tuesday'

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

/** What the file holds of every thought in the tray. */
async function keptJots(): Promise<string> {
  const listed = await ask<{ drafts: readonly { key: string }[] }>(goldthread.page, 'draft.list')
  const keys = listed.ok ? listed.value.drafts.map(({ key }) => key).filter(key => key.startsWith('jot/')) : []
  return JSON.stringify(await Promise.all(keys.map(key => ask(goldthread.page, 'draft.read', { key }))))
}

describe('the jot tray', () => {
  it('keeps a thought from the first key on, also when the computer dies', async () => {
    await goldthread.page.keyboard.press('Control+J')
    await goldthread.page.getByLabel(words.fresh).and(goldthread.page.locator(':focus')).waitFor()
    await goldthread.page.keyboard.type(thought)
    const photo = { name: 'timetable.png', mimeType: 'image/png', buffer: Buffer.from(aPng()) }
    await goldthread.page.locator('input[type=file]').setInputFiles(photo)
    await goldthread.page.getByText(fileScreens.jotWith('timetable.png')).waitFor()
    await goldthread.checkPage()
    await expect.poll(() => keptJots(), { timeout: 20_000 }).toContain('timetable.png')
    await expect.poll(() => keptJots(), { timeout: 20_000 }).toContain(thought)

    await goldthread.kill()
    ;({ goldthread, desk } = await openDesk(profile))

    await goldthread.page.getByRole('button', { name: words.button(1) }).waitFor()
  })

  it('gives a thought back that was thrown away', async () => {
    const { page } = goldthread
    await page.keyboard.press('Control+J')
    const tray = page.getByRole('region', { name: words.waiting })
    await tray.getByRole('textbox').waitFor()
    await goldthread.checkPage()
    await tray.getByRole('button', { name: new RegExp(`^${words.throwAway}`) }).click()
    await tray.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: shellStrings.notice.undo }).first().click()

    await expect.poll(() => keptJots(), { timeout: 20_000 }).toContain(thought)
  })

  it('files a thought in a new note of the family that is open', async () => {
    const { page } = goldthread
    await desk.find('holr', 'Holroyd')
    await page.getByRole('tab', { name: 'Notes', exact: true }).waitFor()
    await page.keyboard.press('Control+J')
    const tray = page.getByRole('region', { name: words.waiting })
    await tray.getByRole('textbox').waitFor()
    await tray.getByRole('button', { name: new RegExp(`^${words.file}`) }).click()

    const notes = new NotesPage(goldthread)
    await notes.reads(words.filed('Holroyd'))

    expect(await notes.words('What happened').inputValue()).toBe(thought)
    await new FilesPage(goldthread).keep('timetable.png', 'The timetable')
    await new FilesPage(goldthread).of(fileScreens.look, 'The timetable').waitFor()
    expect(await keptJots()).toBe('[]')
  })
})
