import { existsSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { deriveKeys } from '../../../electron/security/keyring.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { rightWords } from '../../builders/core.ts'
import type { PracticeProfile } from '../../fault/app/practiceProfile.ts'
import { type Needle, needlesOf, needlesOfKey, scanMemory } from '../../security/sweep/scan.ts'
import type { Launched } from '../launch.ts'
import { listTree } from './killTree.ts'

/** Names that stand in no file of the app: whoever finds one has read somebody's session. */
export const strangeNames = ['Aaquillfeather', 'Zephyrinth', 'Obsidianne', 'Wrenhollow'] as const

export type MemoryFound = { readonly processes: number; readonly hits: readonly string[] }

/** What of a session stands in the memory of any process of ours: names of families, the passphrase, the keys. */
export function searchMemory(launched: Launched, { dek }: PracticeProfile): MemoryFound {
  const key = dek()
  const needles = [
    ...strangeNames.flatMap(name => needlesOf(name, name)),
    ...needlesOf('passphrase', rightWords),
    ...needlesOfKey('DEK', key),
    ...needlesOfKey('database key', deriveKeys(key).database)
  ]
  const processes = listTree(launched.app.process().pid ?? 0)
  const hits = processes.flatMap(pid => searchProcess(pid, needles))
  return { processes: processes.length, hits: [...new Set(hits)] }
}

/** A process that ends while it is looked for has taken its memory with it. */
function searchProcess(pid: number, needles: readonly Needle[]): readonly string[] {
  try {
    const kind = kindOf(pid)
    return scanMemory(pid, needles).map(({ needle, place }) => `${kind}: ${needle} in ${place.replace(/^\d+ /, '')}`)
  } catch (error) {
    if (existsSync(`/proc/${pid}/mem`)) throw error
    return []
  }
}

/**
 * Unlocks and looks at the list and at the family that stands first in it. The driver of the window speaks with it
 * through the process that is searched: so it is told only single keys and places on the screen, and hears only numbers.
 */
export async function workWithoutWords(page: Page): Promise<void> {
  await page.locator('#passphrase').focus()
  await page.keyboard.type(rightWords)
  await page.keyboard.press('Enter')
  await clickAt(page, `nav[aria-label="${shellStrings.frame.mainMenu}"] button:nth-of-type(2)`)
  await clickAt(page, 'tbody tr:first-child button')
  await placeOf(page, '[role="tablist"]')
}

async function clickAt(page: Page, selector: string): Promise<void> {
  const [x = 0, y = 0] = await placeOf(page, selector)
  await page.mouse.click(x, y)
}

async function placeOf(page: Page, selector: string): Promise<readonly number[]> {
  for (let tries = 0; tries < 300; tries += 1) {
    const place = await page.evaluate(wanted => {
      const box = document.querySelector(wanted)?.getBoundingClientRect()
      return box ? [box.x + box.width / 2, box.y + box.height / 2] : null
    }, selector)
    if (place !== null) return place
    await page.waitForTimeout(100)
  }
  throw new Error(`nothing on the page is ${selector}`)
}

/** Locks from the keyboard; comes back when the fresh window asks for the passphrase. */
export async function lockWindow(launched: Launched, page: Page): Promise<Page> {
  const coming = launched.app.waitForEvent('window')
  await page.keyboard.press('Control+L').catch(() => undefined)
  const fresh = await coming
  await fresh.locator('#passphrase').waitFor()
  return fresh
}

function kindOf(pid: number): string {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  if (words.some(word => word.endsWith('core.js'))) return 'core'
  return /--type=([a-z-]+)/.exec(words.join(' '))?.[1] ?? 'main'
}
