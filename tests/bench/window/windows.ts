import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startSession } from '../../../electron/core/session/session.ts'
import { findDownloadedElectron } from '../../../scripts/parts/electronDownload.mjs'
import { findFallbackElectron } from '../../../scripts/parts/electronFallback.mjs'
import { root } from '../../../scripts/parts/folders.mjs'
import { prepareSurroundings } from '../../../scripts/parts/surroundings.mjs'
import { type Launched, launchGoldthread } from '../../e2e/launch.ts'
import { makeBareApp } from './bareApp.ts'
import type { Ask } from './bigFamily.ts'

const words = 'copper lantern walks quietly home'
const practise = {
  purpose: 'practise',
  passphrase: new TextEncoder().encode(words),
  authority: '',
  displayName: '',
  jobTitle: '',
  role: '',
  teamName: '',
  organisationName: ''
}

/** What the file holds beside the practice families. */
export type Fill = (ask: Ask) => Promise<unknown>

/** `began`: when the program was started that is open now, in milliseconds of the wall clock. */
export type Started = Launched & { readonly began: number }

export type Windows = {
  /** Goldthread as a worker starts it in the morning: a file is there and waits for its passphrase. */
  readonly startGoldthread: () => Promise<Started>
  readonly startBare: () => Promise<Started>
  readonly close: () => void
}

/** Everything that windows need, or the reason why none can be opened here. */
export async function prepareWindows(
  folder: string,
  fill: Fill | null = null
): Promise<Windows | { readonly skipped: string }> {
  if (!existsSync(join(root, 'build/main/main.js')))
    return { skipped: 'build/ is missing: run npm start or npm test first' }
  if (findDownloadedElectron() === null && findFallbackElectron() === null)
    return { skipped: 'no Electron is prepared: run npm start or npm test first' }
  const { display, env } = await prepareSurroundings()
  Object.assign(process.env, env)
  const profile = join(folder, 'window-profile')
  rmSync(profile, { recursive: true, force: true })
  mkdirSync(profile, { recursive: true })
  await makePracticeFile(profile, fill)
  const bare = makeBareApp(folder)
  return {
    startGoldthread: () => tryToStart(() => launchGoldthread({ profile, env: { GOLDTHREAD_KDF: 'floor' } })),
    startBare: () => tryToStart(() => launchGoldthread({ profile: join(folder, 'bare-profile'), folder: bare })),
    close: () => {
      display.close()
      // The next measure opens a screen of its own.
      if (display.virtual) delete process.env.DISPLAY
      rmSync(profile, { recursive: true, force: true })
    }
  }
}

/**
 * Electron in a screen in memory hangs or falls at a start now and then, the bare one too. Such a start is told, never
 * timed, and tried once more.
 */
async function tryToStart(start: () => Promise<Launched>): Promise<Started> {
  for (let attempt = 1; ; attempt += 1) {
    const began = Date.now()
    try {
      return { ...(await start()), began }
    } catch (error) {
      if (attempt === 3) throw error
      process.stdout.write('a window did not start and is tried again\n')
    }
  }
}

async function makePracticeFile(profile: string, fill: Fill | null): Promise<void> {
  // One big family is looked at alone: a hundred and twenty beside it would only take time to make.
  const county = fill === null ? {} : { county: 'handWritten' as const }
  const start = { kind: 'start' as const, profile, deviceSecret: null, cheapKdf: true, ...county }
  const session = startSession(start, () => undefined)
  let id = 0
  const ask: Ask = async (channel, input) => {
    id += 1
    const reply = await session.answer({ kind: 'call', id, channel, input, reference: 'b' })
    if (!reply.ok) throw new Error(`${channel}: ${reply.code} ${reply.say ?? ''}`)
    return reply.value
  }
  try {
    await ask('session.createFile', practise)
    await fill?.(ask)
  } finally {
    await session.close()
  }
}

/** The field that a worker types into first can be typed into. */
export const usable = (page: Page) => page.locator('#passphrase').waitFor({ state: 'visible', timeout: 60_000 })

/** Types the passphrase and comes back when a worker can work. */
export async function unlock(page: Page): Promise<void> {
  await usable(page)
  await page.locator('#passphrase').fill(words)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation').first().waitFor({ timeout: 60_000 })
}
