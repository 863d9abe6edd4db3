import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { aPracticeProfile, type PracticeProfile } from '../../fault/app/practiceProfile.ts'
import { type Launched, launchGoldthread } from '../launch.ts'
import { placeIsKept } from './placeAwaited.ts'
import { ask, unlockWindow } from './practiceWindow.ts'

const words = familyStrings.create
const place = 'families/new'
const forenames = 'input[id$="-forename"]'

let template: PracticeProfile
let launched: Launched
let page: Page
beforeAll(async () => {
  template = await aPracticeProfile()
  launched = await launchGoldthread({ profile: template.folder })
  page = launched.window
  await unlockWindow(page)
})
afterAll(async () => {
  await launched.close()
  rmSync(template.folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await ask(page, 'draft.clear', { key: 'family.new' })
  await comeTo({ focus: null, caret: null })
})

/** As after an unlock: the window remembers where somebody was. */
async function comeTo(spot: { readonly focus: string | null; readonly caret: number | null }): Promise<void> {
  await ask(page, 'session.rememberPlace', { address: place, ...spot })
  await page.reload()
  await page.locator('#familyName').waitFor()
}

const typeInto = async (selector: string, text: string) => {
  await page.locator(selector).first().focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text, { delay: 20 })
}

async function isOnDisk(text: string): Promise<void> {
  const kept = async () => JSON.stringify(await ask(page, 'draft.read', { key: 'family.new' }))
  await expect.poll(kept, { timeout: 20_000 }).toContain(text)
}

describe('a family that is half typed', () => {
  it('comes back with the caret where it was', async () => {
    await placeIsKept(page)
    await typeInto(forenames, 'Marian')
    await isOnDisk('Marian')
    const focus = await page.locator(forenames).first().getAttribute('id')

    await comeTo({ focus, caret: 3 })
    await placeIsKept(page)
    await page.keyboard.type('x')

    expect(await page.locator(forenames).first().inputValue()).toBe('Marxian')
  })

  it('leaves every letter in the field of whoever has begun to type, when the field of before is drawn later', async () => {
    await placeIsKept(page)
    await typeInto('#familyName', 'Hall')
    await isOnDisk('Hall')
    const row = (await page.locator(forenames).first().getAttribute('id'))?.replace('forename', '') ?? ''
    const later = `${row}placeholder`

    await comeTo({ focus: later, caret: 0 })
    await page.getByRole('checkbox', { name: words.nameNotKnown }).press('Space')
    await page.locator(`[id="${later}"]`).waitFor()
    const typed = 'worth of the lower road and the mill'
    await typeInto('#familyName', typed)

    expect(await page.locator('#familyName').inputValue()).toBe(`Hall${typed}`)
    expect(await page.locator(`[id="${later}"]`).inputValue()).toBe('')
  })

  it('keeps what was typed after a row was removed, when the removal is undone', async () => {
    await placeIsKept(page)
    await typeInto(forenames, 'Marian')
    await page.getByRole('button', { name: words.addPerson }).click()
    await page.locator(forenames).nth(1).fill('Robin')
    await page.getByRole('button', { name: `${words.remove}: Marian` }).click()
    await page.locator(forenames).nth(1).waitFor({ state: 'detached' })
    await typeInto('#familyName', 'Locksley')
    await typeInto(forenames, ' Hood')

    await page.getByRole('button', { name: shellStrings.notice.undo }).first().click()

    await page.locator(forenames).nth(1).waitFor()
    const standing = async () => [
      await page.locator('#familyName').inputValue(),
      ...(await page.locator(forenames).evaluateAll(inputs => inputs.map(input => Reflect.get(input, 'value'))))
    ]
    expect(await standing()).toEqual(['Locksley', 'Marian', 'Robin Hood'])
    await isOnDisk('Robin Hood')
    await isOnDisk('Marian')
  })
})
