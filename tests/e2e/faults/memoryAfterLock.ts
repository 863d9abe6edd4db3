import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { deriveKeys } from '../../../electron/security/keyring.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { rightWords } from '../../builders/core.ts'
import { aPracticeProfile, type PracticeProfile } from '../../fault/app/practiceProfile.ts'
import { type Needle, needlesOf, needlesOfKey, scanMemory } from '../../security/sweep/scan.ts'
import { type Launched, launchGoldthread } from '../launch.ts'
import { listTree } from './killTree.ts'
import { placeIsKept } from './placeAwaited.ts'
import { ask } from './practiceWindow.ts'

/** Names that stand in no file of the app: whoever finds one has read somebody's session. */
export const strangeNames = ['Aaquillfeather', 'Zephyrinth', 'Obsidianne', 'Wrenhollow'] as const

export type LockTurns = {
  /** What stood in memory before the first lock: otherwise the search would prove nothing. */
  readonly before: readonly string[]
  /** Something that the main process must hold was found in it. */
  readonly mainWasRead: boolean
  /** Names, passphrase and keys that any process still held after a lock. */
  readonly after: readonly string[]
  /** Words that were typed into a field of the page, likewise. */
  readonly typedLeft: readonly string[]
  readonly processes: number
}

/** Unlocks, works and locks, time after time in one app, and searches every process after each lock. */
export async function lockInTurns({ turns, typing }: { turns: number; typing: boolean }): Promise<LockTurns> {
  const template = await aPracticeProfile({ family: strangeFamily() })
  const launched = await launchGoldthread({ profile: template.folder })
  try {
    const needles = needlesIn(template)
    let page = launched.window
    let before: readonly string[] = []
    const after: string[] = []
    const typedLeft: string[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const typed = `Quillon${'bcdfghklmnprstvwxyz'[turn % 19]}${turn}raxis`
      await workWithoutWords(page)
      if (typing) await typeAnswer(page, template, typed)
      if (turn === 0) before = searchMemory(launched, needles)
      page = await lockWindow(launched, page)
      const left = searchMemory(launched, [...needles, ...needlesOf(typed, typed)])
      for (const hit of left) (hit.includes(typed) ? typedLeft : after).push(`lock ${turn + 1}: ${hit}`)
    }
    const own = searchMemory(launched, needlesOf('folder', template.folder))
    const processes = listTree(launched.app.process().pid ?? 0).length
    return { before, mainWasRead: own.some(hit => hit.startsWith('main:')), after, typedLeft, processes }
  } finally {
    await launched.close()
    rmSync(template.folder, { recursive: true, force: true })
  }
}

function strangeFamily(): object {
  const [familyName, forename, surname, preferredName] = strangeNames
  const child = {
    id: randomUUID(),
    person: { personKind: 'child' },
    forename,
    surname,
    preferredName,
    memberRole: 'child'
  }
  return {
    id: randomUUID(),
    familyName,
    people: [child],
    existingPersonIds: [],
    address: null,
    addressIsConfidential: false
  }
}

/** What of a session must be gone: names of a family, the passphrase, the keys. */
function needlesIn({ dek }: PracticeProfile): readonly Needle[] {
  const key = dek()
  return [
    ...strangeNames.flatMap(name => needlesOf(name, name)),
    ...needlesOf('passphrase', rightWords),
    ...needlesOfKey('DEK', key),
    ...needlesOfKey('database key', deriveKeys(key).database)
  ]
}

function searchMemory(launched: Launched, needles: readonly Needle[]): readonly string[] {
  const hits = listTree(launched.app.process().pid ?? 0).flatMap(pid => searchProcess(pid, needles))
  return [...new Set(hits)]
}

/** A process that ends while it is looked for has taken its memory with it. */
function searchProcess(pid: number, needles: readonly Needle[]): readonly string[] {
  try {
    const kind = kindOf(pid)
    return scanMemory(pid, needles).map(({ needle, place }) => `${kind}: ${needle} in ${place.replace(/^\d+ /, '')}`)
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')
    if (!gone) throw error
    return []
  }
}

/**
 * Unlocks and looks at the list and at the family that stands first in it. The driver of the window speaks with it
 * through the process that is searched: so it is told only single keys and places on the screen, and hears only numbers.
 */
async function workWithoutWords(page: Page): Promise<void> {
  await page.locator('#passphrase').focus()
  await page.keyboard.type(rightWords)
  await page.keyboard.press('Enter')
  await clickAt(page, `nav[aria-label="${shellStrings.frame.mainMenu}"] button:nth-of-type(2)`)
  await clickAt(page, 'tbody tr:first-child button')
  await placeOf(page, '[role="tablist"]')
}

/** An answer, letter by letter as from a keyboard, into a text area of an assessment. */
async function typeAnswer(page: Page, { familyId, assessmentId }: PracticeProfile, words: string): Promise<void> {
  const field = '#q-3-why_now-family'
  const address = `family/${familyId}/assessment/${assessmentId}/3`
  for (let tried = 0; tried < 5 && (await page.locator(field).count()) === 0; tried += 1) {
    // The page may note where it is itself at the same moment: then it comes back there.
    await ask(page, 'session.rememberPlace', { address, focus: null, caret: null })
    await page.reload()
    await page.locator(`${field}, tbody, [role="tablist"]`).first().waitFor()
    await placeIsKept(page)
  }
  await page.locator(field).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(` ${words}`, { delay: 20 })
  // The age of the word at the lock is what is asked about: by then it is in the file, and the page has nothing on its way.
  await page.waitForTimeout(1500)
}

async function clickAt(page: Page, selector: string): Promise<void> {
  const [x = 0, y = 0] = await placeOf(page, selector)
  await page.mouse.click(x, y)
}

async function placeOf(page: Page, selector: string): Promise<readonly number[]> {
  const found = await page.waitForFunction(wanted => {
    const box = document.querySelector(wanted)?.getBoundingClientRect()
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : null
  }, selector)
  return (await found.jsonValue()) ?? []
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
