import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyPaper, copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { CopiesPage } from '../pages/copies.ts'
import { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openPractice, removeFolder } from './profiles.ts'
import { readPdf } from './readPdf.ts'

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

async function openCopies(family: string): Promise<CopiesPage> {
  const { page } = goldthread
  await page.keyboard.press('Control+K')
  await page.keyboard.type(family)
  await page.getByRole('option', { name: family }).first().click()
  await new FamilyPage(goldthread).openTab('copies')
  return new CopiesPage(goldthread).arrive()
}

/** What the system's dialog would answer. */
async function saveTo(where: string): Promise<void> {
  await goldthread.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, where)
}

describe('the copies of a family', () => {
  it('makes a tagged PDF for one person, with no name outside its pages, and writes it down', async () => {
    const copies = await openCopies('Holroyd')
    const file = join(profile, 'family copy.pdf')
    await saveTo(file)

    await copies.chooseFirst(copyStrings.recipientKinds.parent)
    await copies.arrive()
    const shown = (await copies.paper().innerText()).replace(/\s+/g, '')
    await copies.savePdf()
    await copies.reads(copyStrings.done.saved)

    expect(existsSync(file)).toBe(true)
    const pdf = readPdf(readFileSync(file))
    expect(pdf.raw).toContain('/StructTreeRoot')
    expect(pdf.raw).toContain('/MarkInfo')
    expect(pdf.metadata).not.toMatch(/Holroyd/i)
    expect(pdf.text).toContain(copyPaper.titles.family_copy.replace(/\s+/g, ''))
    // At the foot of each page: for whom it is.
    expect(pdf.text).toContain('only.Madeon')
    expect(shown.length).toBeGreaterThan(300)
    await copies.button(copyStrings.savePdf).waitFor()
    await goldthread.page.getByRole('cell', { name: copyStrings.kinds.family_copy }).waitFor()
    goldthread.expectQuiet()
  })

  it('has no barrier at 400 %', async () => {
    const copies = await new CopiesPage(goldthread).isShown()
    await copies.chooseFirst(copyStrings.recipientKinds.child)

    await goldthread.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setMinimumSize(320, 256)
      window?.setContentSize(320, 256)
    })

    await copies.arrive()
  })
})
