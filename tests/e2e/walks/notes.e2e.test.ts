import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { largestFile } from '../../../domain/attachments/fileKinds.ts'
import { remakePng } from '../../../domain/attachments/png.ts'
import { fileSentences } from '../../../resources/strings/en-GB/attachments.ts'
import { fileScreens } from '../../../resources/strings/en-GB/fileScreens.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { noteProblemSentences } from '../../../resources/strings/en-GB/notes.ts'
import { aPng, latin1, placeWords, pngChunk } from '../../builders/files.ts'
import { ask } from '../faults/practiceWindow.ts'
import type { DeskPage } from '../pages/desk.ts'
import { FilesPage } from '../pages/files.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { NotesPage } from '../pages/notes.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'

const familyName = 'Holroyd'
const { write, read, list } = noteScreens
const hostile = '<img src=x onerror=alert(1)> "quoted" ’ \u202Egnirts {{7*7}} =1+1'

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

/** What the file holds of the one note that is being written. */
async function keptDraft(): Promise<string> {
  const listed = await ask<{ drafts: readonly { key: string }[] }>(goldthread.page, 'draft.list')
  const key = listed.ok ? (listed.value.drafts.find(draft => draft.key.startsWith('note/'))?.key ?? '-') : '-'
  return JSON.stringify(await ask(goldthread.page, 'draft.read', { key }))
}

describe('a visit', () => {
  it('comes back to its letter when the computer dies while it is being written', async () => {
    await desk.find('holr', familyName)
    const notes = await new NotesPage(goldthread).open()
    await goldthread.checkPage()
    await notes.begin()
    await goldthread.checkPage()
    await notes.today()
    await notes.words('What happened').focus()
    await goldthread.page.keyboard.type('Elanor')
    for (let letters = 0; letters < 4; letters += 1) await goldthread.page.keyboard.press('Backspace')
    await goldthread.page.keyboard.type('eanor read to me.')
    await expect.poll(() => keptDraft(), { timeout: 20_000 }).toContain('Eleanor read to me.')

    await goldthread.kill()
    ;({ goldthread, desk } = await openDesk(profile))

    const after = new NotesPage(goldthread)
    expect(await after.words('What happened').inputValue()).toBe('Eleanor read to me.')
  })

  it('is listed on My day until it is finished', async () => {
    await desk.goTo('myDay')
    await desk.arrive()
    await goldthread.page.getByRole('button', { name: 'Carry on: A visit or note' }).click()

    expect(await new NotesPage(goldthread).words('What happened').inputValue()).toBe('Eleanor read to me.')
  })

  it('says what is missing, and asks for the child nobody wrote about', async () => {
    const notes = new NotesPage(goldthread)
    await notes.isAbout('What happened', /^Ellie/)
    await notes.words('What I make of it').focus()
    await goldthread.page.keyboard.insertText(hostile)
    await notes.isAbout('What I make of it', /^Ellie/)
    await notes.sayOfChild(/^Ellie/, write.childSeen, 'Yes')
    await notes.beginToFinish()
    await notes.reads(noteProblemSentences.safetyMissing)
    await goldthread.checkPage()

    await notes.saySafe('No')
    await notes.beginToFinish()

    await notes.reads(`Callum Holroyd: ${noteProblemSentences.childNotWritten}`)
    await goldthread.checkPage()
    await notes.button(write.finishNo).click()
  })

  it('turns the whole screen to the telephone when somebody is not safe', async () => {
    const notes = new NotesPage(goldthread)
    await notes.saySafe('I am not sure')

    await goldthread.page.getByRole('dialog', { name: 'Ring now' }).waitFor()
    await goldthread.checkPage()
    await notes.button(write.safetyBack).click()
    await notes.saySafe('No')
  })

  it('is signed, read beside the list as it was typed, and added to', async () => {
    const notes = new NotesPage(goldthread)
    await notes.finish()
    await notes.reads(read.seal.holds)
    await notes.reads(hostile)
    await notes.add('School rang back.')

    await notes.reads('School rang back.')
    await goldthread.checkPage()
    expect(await goldthread.page.getByText(list.drafts).count()).toBe(0)
  })
})

describe('a note without a mouse', () => {
  it('is begun, written and signed with the keys alone', async () => {
    const { page } = goldthread
    const notes = new NotesPage(goldthread)
    const press = async (key: string, times = 1) => {
      for (let count = 0; count < times; count += 1) await page.keyboard.press(key)
    }
    const tabTo = async (isThere: () => Promise<boolean>) => {
      for (let count = 0; count < 120 && !(await isThere()); count += 1) await press('Tab')
    }
    const isOn = (label: string) => () =>
      page.evaluate(wanted => {
        const at = document.activeElement
        const own =
          at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
            ? at.labels?.[0]?.textContent
            : at?.textContent
        return (own ?? '').trim() === wanted
      }, label)
    await notes.button(list.write).focus()
    await press('Enter')
    await page.getByLabel(write.type).waitFor()
    await page.getByLabel(write.type).focus()
    await page.keyboard.type('Tel')
    await tabTo(isOn(write.today))
    await press('Enter')
    await tabTo(isOn('What happened'))
    await page.keyboard.type('Kelly rang about Monday.')
    await tabTo(isOn('No'))
    await press('Space')
    await tabTo(isOn(write.finish))
    await press('Enter')
    await page.getByRole('dialog', { name: write.finishTitle }).waitFor()
    await tabTo(isOn(write.finishYes))
    await press('Enter')

    await notes.reads(write.finished)
    await notes.reads('Kelly rang about Monday.')
  })
})

describe('the files of a note', () => {
  const photo = { name: 'IMG_0042.png', mimeType: 'image/png' }
  const withPlace = aPng({ width: 400, height: 300, chunks: [pngChunk('tEXt', latin1(placeWords))] })

  it('takes a picture that is dropped on the page, and shows it without its place', async () => {
    const files = await new FilesPage(goldthread).isShown()
    await files.drop({ ...photo, buffer: Buffer.from(withPlace) })
    await files.waiting(photo.name).waitFor()
    await goldthread.checkPage()
    await files.keep(photo.name, 'The bus stop')

    const picture = await files.picture('The bus stop')

    expect(await picture.evaluate(canvas => [canvas.clientWidth > 100, canvas.getAttribute('role')])).toEqual([
      true,
      'img'
    ])
    await goldthread.checkPage()
  })

  it('says why a file is refused, names the limit, and goes on', async () => {
    const files = new FilesPage(goldthread)
    const huge = join(profile, 'film.pdf')
    writeFileSync(huge, '')
    truncateSync(huge, largestFile + 1)
    await files.choose(huge)
    await files.isRefused('film.pdf', fileSentences.tooLarge)
    await files.choose({ name: 'letter.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ program') })
    await files.isRefused('letter.jpg', fileSentences.notWhatItSays)

    expect(await files.of(fileScreens.save, 'The bus stop').count()).toBe(1)
  })

  it('saves a copy outside after a warning, as it was kept', async () => {
    const files = new FilesPage(goldthread)
    const place = join(profile, 'picture.png')
    await goldthread.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, place)
    await files.of(fileScreens.save, 'The bus stop').click()
    await files.reads(fileScreens.saveWhat)
    await goldthread.checkPage()
    await goldthread.page.getByLabel(fileScreens.looked).check()
    await files.button(fileScreens.saveYes).click()
    await files.reads(fileScreens.saved)

    expect(existsSync(place)).toBe(true)
    expect(Buffer.compare(readFileSync(place), remakePng(withPlace).bytes)).toBe(0)
  })

  it('is still there after a lock, and comes back when it was taken away', async () => {
    await goldthread.close()
    ;({ goldthread, desk } = await openDesk(profile))
    const files = await new FilesPage(goldthread).isShown()
    await files.of(fileScreens.takeAway, 'The bus stop').click()
    await files.type(goldthread.page.getByLabel(fileScreens.reason), 'Of another family')
    await goldthread.page.keyboard.press('Enter')
    await files.reads(fileScreens.away(1))
    await goldthread.page.getByText(fileScreens.away(1)).click()
    await files.of(fileScreens.bringBack, 'The bus stop').click()

    await files.of(fileScreens.look, 'The bus stop').waitFor()
  })
})
