import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyPaper, copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { CopiesPage, TakePage } from '../pages/copies.ts'
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

async function cancelSaving(): Promise<void> {
  await goldthread.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
  })
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

    expect(existsSync(file)).toBe(true)
    const pdf = readPdf(readFileSync(file))
    expect(pdf.raw).toContain('/StructTreeRoot')
    expect(pdf.raw).toContain('/MarkInfo')
    expect(pdf.metadata).not.toMatch(/Holroyd/i)
    expect(pdf.text).toContain(copyPaper.titles.family_copy.replace(/\s+/g, ''))
    // At the foot of each page: for whom it is.
    expect(pdf.text).toContain('only.Madeon')
    expect(shown.length).toBeGreaterThan(300)
    await copies.button(copyStrings.forms.pdf).waitFor()
    await goldthread.page.getByRole('cell', { name: copyStrings.kinds.family_copy }).waitFor()
    goldthread.expectQuiet()
  })

  it('takes a genogram as SVG, PNG and PDF for somebody, with its words and for whom; leaving the dialog keeps nothing', async () => {
    const { page } = goldthread
    await new FamilyPage(goldthread).openTab('pictures')
    const file = (name: string) => join(profile, name)
    const taking = new TakePage(goldthread)

    await cancelSaving()
    await taking.takeAndCancel('svg', copyStrings.recipientKinds.parent)
    await taking.leave()
    for (const form of ['svg', 'png', 'pdf'] as const) {
      await saveTo(file(`genogram.${form}`))
      await taking.give(form, copyStrings.recipientKinds.parent)
    }

    const svg = readFileSync(file('genogram.svg'), 'utf8')
    expect(svg).toContain(`<title id="title">${copyPaper.titles.genogram}</title>`)
    expect(svg).toMatch(/<desc>[^<]*Kelly/)
    expect(svg).toContain('PRACTICE - invented people.')
    const png = readFileSync(file('genogram.png'))
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16) > 1400]).toEqual(['PNG', true])
    const pdf = readPdf(readFileSync(file('genogram.pdf')))
    expect(pdf.raw).toMatch(/\/S\s*\/Figure/)
    expect(pdf.raw).toMatch(/\/MediaBox\s*\[0 0 84[12]/)
    expect(pdf.text).toContain(copyPaper.taken.inWords.replace(/\s+/g, ''))
    expect(pdf.metadata).not.toMatch(/Holroyd|Kelly/i)
    await new FamilyPage(goldthread).openTab('copies')
    await page.getByRole('cell', { name: copyStrings.kinds.genogram }).first().waitFor()
    expect(await page.getByRole('cell', { name: copyStrings.kinds.genogram }).count()).toBe(3)
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
