import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { chanceFrom } from '../../builders/seed.ts'
import { aPracticeProfile, copyOf } from '../../fault/app/practiceProfile.ts'
import { launchGoldthread } from '../launch.ts'
import { killTree } from './killTree.ts'
import { placeIsKept } from './placeAwaited.ts'
import { ask, unlockWindow } from './practiceWindow.ts'

export type TypingKills = {
  readonly kills: number
  readonly lettersTyped: number
  /** Rounds in which something was gone that had been typed more than a second before the kill. */
  readonly lost: readonly string[]
  /** The most that any kill took, in milliseconds of typing. */
  readonly worstMilliseconds: number
}

/** All the fields of a page that are typed into, and how they stood at what moment. */
type Typist = { readonly name: string; readonly address: string; readonly fields: readonly string[] }
type Moment = { readonly at: number; readonly stood: string }

const patience = 1000
const syllables = ['said', 'her', 'mum', 'about', 'the', 'school', 'run', 'and', 'tea', 'at', 'six', 'with', 'Nan']

/** Types without a pause, kills everything at a moment by chance, starts again, unlocks, and looks for what was typed. */
export async function killTypists({
  kills,
  seed
}: {
  readonly kills: number
  readonly seed: number
}): Promise<TypingKills> {
  const chance = chanceFrom(seed)
  const template = await aPracticeProfile()
  const typists: readonly Typist[] = [
    {
      name: 'assessment',
      address: `family/${template.familyId}/assessment/${template.assessmentId}/3`,
      fields: ['#q-3-why_now-family', '#q-3-tried_before-family']
    },
    {
      name: 'new family',
      address: 'families/new',
      fields: ['#familyName', 'input[id$="-forename"]', 'input[id$="-called"]', '#address-lines', '#address-town']
    }
  ]
  const laptops = typists.map(() => copyOf(template.folder))
  const last: (readonly Moment[] | null)[] = typists.map(() => null)
  const lost: string[] = []
  let lettersTyped = 0
  let worstMilliseconds = 0
  // One round more than there are kills for each typist: the last only looks.
  for (let round = 0; round < kills + typists.length; round += 1) {
    const which = round % typists.length
    const typist = typists[which]
    const profile = laptops[which]
    if (typist === undefined || profile === undefined) throw new Error('there is no such typist')
    const { app, window } = await launchGoldthread({ profile })
    const main = app.process()
    const ended = once(main, 'exit')
    await unlockWindow(window)
    await goTo(window, typist)
    const before = last[which]
    if (before) {
      const found = await standing(window, typist)
      const age = ageOf(found, before)
      worstMilliseconds = Math.max(worstMilliseconds, age)
      if (age > patience)
        lost.push(`round ${round}, ${typist.name}: ${age} ms: ${found} and not ${before.at(-1)?.stood}`)
    }
    if (round >= kills) {
      await app.close()
      continue
    }
    const moments = await typeUntilKilled(window, typist, chance, () => killTree(main.pid ?? 0))
    lettersTyped += moments.length
    last[which] = moments
    await ended
  }
  for (const folder of [template.folder, ...laptops]) rmSync(folder, { recursive: true, force: true })
  return { kills, lettersTyped, lost, worstMilliseconds }
}

/** The page of before comes back by itself after an unlock; the first time it is opened as its file remembers it. */
async function goTo(page: Page, { address, fields }: Typist): Promise<void> {
  const [field = ''] = fields
  const known = await ask<{ address: string | null }>(page, 'session.readPlace')
  if (!known.ok || known.value.address !== address) {
    await ask(page, 'session.rememberPlace', { address, focus: null, caret: null })
    await page.reload()
  }
  await page.locator(field).waitFor({ timeout: 60_000 })
  // Nobody types before they see where the caret is; what happens if they do, `halfTypedFamily.e2e.test.ts` says.
  await placeIsKept(page)
}

async function typeUntilKilled(
  page: Page,
  typist: Typist,
  chance: () => number,
  kill: () => void
): Promise<readonly Moment[]> {
  const moments: Moment[] = [{ at: 0, stood: await standing(page, typist) }]
  const stood: string[] = JSON.parse(moments[0]?.stood ?? '[]')
  let killedAt = Number.POSITIVE_INFINITY
  // What was sent and not yet confirmed may have reached the page: its moment is that of the kill.
  const type = async (which: number, now: string, press: () => Promise<void>) => {
    stood[which] = now
    const moment = { at: Number.POSITIVE_INFINITY, stood: JSON.stringify(stood) }
    moments.push(moment)
    await press()
    moment.at = performance.now()
  }
  const killer = killAfter(1200 + chance() * 2600, () => {
    killedAt = performance.now()
    kill()
  })
  try {
    for (;;) {
      const which = Math.trunc(chance() * typist.fields.length)
      await page.locator(typist.fields[which] ?? '').focus({ timeout: 5000 })
      await page.keyboard.press('Control+End')
      // Names have room for two hundred letters: a full field is begun afresh.
      if ((stood[which] ?? '').length > 150) {
        await page.keyboard.press('Control+A')
        await type(which, '', () => page.keyboard.press('Delete'))
      }
      for (const letter of `${syllables[Math.trunc(chance() * syllables.length)]} `) {
        await type(which, `${stood[which] ?? ''}${letter}`, () => page.keyboard.type(letter))
      }
    }
  } catch (error) {
    await killer
    if (performance.now() < killedAt) throw error
  }
  return moments.map(({ at, stood }) => ({ at: Math.min(at, killedAt) - killedAt, stood }))
}

async function killAfter(milliseconds: number, kill: () => void): Promise<void> {
  await pause(milliseconds)
  kill()
}

async function standing(page: Page, { fields }: Typist): Promise<string> {
  const values: string[] = []
  for (const field of fields) values.push(await page.locator(field).first().inputValue())
  return JSON.stringify(values)
}

/** How long before the kill the page looked as it was found; for ever, when it never did. */
function ageOf(found: string, moments: readonly Moment[]): number {
  const index = moments.findLastIndex(({ stood }) => stood === found)
  if (index === -1) return Number.POSITIVE_INFINITY
  // It looked like this until the next letter: what was lost is no older than that letter.
  const next = moments[index + 1]
  return next === undefined ? 0 : Math.max(0, Math.round(-next.at))
}
