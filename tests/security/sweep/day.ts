import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { deriveKeys } from '../../../electron/security/keyring.ts'
import { chanceFrom } from '../../builders/seed.ts'
import { killTree } from '../../e2e/faults/killTree.ts'
import { lockWindow } from '../../e2e/faults/memoryAfterLock.ts'
import { ask, unlockWindow } from '../../e2e/faults/practiceWindow.ts'
import { type Launched, launchGoldthread } from '../../e2e/launch.ts'
import { aPracticeProfile, type PracticeProfile } from '../../fault/app/practiceProfile.ts'
import { needlesOf, needlesOfKey, type Scanned, scanFolders } from './scan.ts'

export const endings = ['quit', 'lock', 'power cut', 'window crash'] as const
export type Ending = (typeof endings)[number]

export type Swept = Scanned & {
  readonly canaries: number
  /** What the same search finds when one of the words is put into a file by hand. */
  readonly planted: readonly string[]
}

/**
 * A scripted day with words that stand nowhere else in the world, an end of the day, and a search of every byte that
 * anything wrote: the profile with its log and what Chromium keeps, the temporary folder and the home of the person.
 */
export async function sweepDay(seed: number, ending: Ending): Promise<Swept> {
  const chance = chanceFrom(seed)
  const said: string[] = []
  const canary = (kind: string) => {
    const word = `${kind}${Array.from({ length: 10 }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.trunc(chance() * 26)]).join('')}`
    said.push(word)
    return word
  }
  const passphrase = [canary('Pass'), canary('word'), canary('long')].join(' ')
  const template = await aPracticeProfile({ words: passphrase })
  const place = mkdtempSync(join(tmpdir(), 'goldthread-sweep-'))
  const [temporary, home] = [join(place, 'tmp'), join(place, 'home')]
  for (const folder of [temporary, home]) mkdirSync(folder)
  const env = { TMPDIR: temporary, HOME: home, XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '', XDG_DATA_HOME: '' }

  const launched = await launchGoldthread({ profile: template.folder, env })
  await unlockWindow(launched.window, passphrase)
  await work(launched.window, template, canary)
  await endDay(launched, ending)

  const key = template.dek()
  const needles = [
    ...said.flatMap(word => needlesOf(word, word)),
    ...needlesOf('passphrase', passphrase),
    ...needlesOfKey('DEK', key),
    ...needlesOfKey('database key', deriveKeys(key).database)
  ]
  const folders = [template.folder, temporary, home]
  const scanned = scanFolders(folders, needles)
  writeFileSync(join(temporary, 'planted'), Buffer.from(`before ${said.at(-1)} after`, 'utf16le'))
  const planted = scanFolders(folders, needles).hits.map(({ needle }) => needle)
  for (const folder of [template.folder, place]) rmSync(folder, { recursive: true, force: true })
  return { ...scanned, canaries: said.length, planted }
}

type Canary = (kind: string) => string

async function work(page: Page, place: PracticeProfile, canary: Canary): Promise<void> {
  const { assessmentId, familyId, personId } = place
  for (let number = 0; number < 19; number += 1) await asked(page, 'family.create', newFamily(canary))
  for (let number = 0; number < 30; number += 1) {
    const words = `She said ${canary('Note')} about it.`
    await asked(page, 'assessment.journal', { assessmentId, answers: [answerOf(words)] })
    if (number % 3 === 0) await asked(page, 'assessment.settle', { assessmentId })
  }
  for (let number = 0; number < 10; number += 1) {
    const fields = { personId, kind: 'email', value: `${canary('mail')}@example.org` }
    await asked(page, 'entry.save', { familyId, type: 'contactPoint', id: null, stamp: null, fields })
    await asked(page, 'find.peopleAndFamilies', { words: canary('Seek'), limit: 20 })
    await asked(page, 'draft.keep', { key: `half.${number}`, value: { words: canary('Half') } })
  }
  await typeOnTheScreen(page, canary)
}

/** Half a name in the box at the top, half a family in the grid: words that were never sent on purpose. */
async function typeOnTheScreen(page: Page, canary: Canary): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.keyboard.type(canary('Find'))
  await page.keyboard.press('Escape')
  await asked(page, 'session.rememberPlace', { address: 'families/new', focus: null, caret: null })
  await page.reload()
  await page.locator('#familyName').fill(canary('Typed'))
  let typed = ''
  for (const field of ['input[id$="-forename"]', 'input[id$="-called"]', '#address-lines', '#address-town']) {
    typed = canary('Typed')
    await page.locator(field).first().focus()
    await page.keyboard.type(typed)
  }
  // All but the last word is in the file; the last is on its way when the day ends.
  const kept = async () => JSON.stringify(await ask(page, 'draft.read', { key: 'family.new' }))
  await expect.poll(kept, { timeout: 20_000 }).toContain(typed)
  await page.keyboard.type(canary('Last'))
}

async function endDay(launched: Launched, ending: Ending): Promise<void> {
  const { app, window } = launched
  const main = app.process()
  const ended = once(main, 'exit')
  if (ending === 'lock') await lockWindow(launched, window)
  if (ending === 'window crash') {
    const fresh = app.waitForEvent('window')
    await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer())
    await (await fresh).locator('#passphrase').waitFor()
  }
  if (ending === 'quit') await app.close()
  else killTree(main.pid ?? 0)
  await ended
}

async function asked(page: Page, channel: string, input: object): Promise<void> {
  const reply = await ask(page, channel, input)
  if (!reply.ok) throw new Error(`${channel} was answered with ${reply.error.code}`)
  const { outcome } = Object(reply.value)
  if (outcome === 'problems' || outcome === 'refused') throw new Error(`${channel}: ${JSON.stringify(reply.value)}`)
}

function newFamily(canary: Canary) {
  return {
    id: randomUUID(),
    familyName: canary('Family'),
    people: [
      {
        id: randomUUID(),
        person: { personKind: 'child' },
        forename: canary('Fore'),
        surname: canary('Sur'),
        preferredName: canary('Called'),
        memberRole: 'child'
      }
    ],
    existingPersonIds: [],
    address: {
      lines: [`1 ${canary('Street')} Road`, canary('Estate')],
      town: canary('Town'),
      postcode: '',
      addressType: 'home'
    },
    addressIsConfidential: true
  }
}

const answerOf = (words: string) => ({
  field: '3.why_now',
  aboutId: '',
  given: { value: words },
  basis: null,
  sourcePersonId: null,
  sourceOrganisation: null,
  familyCopy: true,
  familyCopyReason: null,
  carried: 'no',
  stamp: null
})
