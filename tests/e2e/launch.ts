import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { chromiumSwitches, runsAsRoot } from '../../scripts/parts/chromiumSwitches.mjs'
import { electronProgram } from '../../scripts/parts/electronProgram.mjs'
import { root } from '../../scripts/parts/folders.mjs'

export type Launched = {
  readonly app: ElectronApplication
  readonly window: Page
  /** The folder with this laptop's files; launch again with it to see what a worker finds the next morning. */
  readonly profile: string
  readonly close: () => Promise<void>
}

type LaunchOptions = {
  /** A folder to keep; without it the app starts as on a new laptop, in a folder that `close` deletes. */
  readonly profile?: string
  /** The work tree to start; only the test of this fixture starts another one. */
  readonly folder?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built app in a real Electron and waits for its first window. */
export async function launchGoldthread({ profile, folder = root, env = {} }: LaunchOptions = {}): Promise<Launched> {
  const place = profile ?? mkdtempSync(path.join(tmpdir(), 'goldthread-profile-'))
  const switches = chromiumSwitches({ virtualDisplay: process.platform === 'linux', asRoot: runsAsRoot() })
  const app = await launchOnce({
    executablePath: process.env.GOLDTHREAD_ELECTRON ?? (await electronProgram()).program,
    args: [...switches, folder],
    env: {
      ...inheritedEnvironment(),
      ...ownScreen(),
      GOLDTHREAD_PROFILE: place,
      GOLDTHREAD_NODE: process.execPath,
      ...env
    },
    timeout: HANDSHAKE_MS
  })
  const window = await app.firstWindow({ timeout: 60_000 })
  await window.waitForLoadState('domcontentloaded')
  await untilItAnswers(app)
  const close = async () => {
    await app.close()
    if (profile === undefined) rmSync(place, { recursive: true, force: true })
  }
  return { app, window, profile: place, close }
}

/** A start that works is over in 3 seconds on an idle machine. */
const HANDSHAKE_MS = 15_000
const TRIES = 3

/**
 * On a busy machine with a virtual display the driver's handshake with Electron now and then never ends; why is not
 * known yet. Such a start is thrown away and said aloud, so that it is counted; whatever happens after it is not.
 */
async function launchOnce(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await _electron.launch(options)
    } catch (error) {
      if (tried === TRIES || !(error instanceof Error) || error.name !== 'TimeoutError') throw error
      process.stderr.write(`start ${tried} of ${TRIES}: no handshake with Electron; starting again\n`)
    }
  }
}

/** Of two test files that run at the same time each has a screen, so that no window takes the focus from the other. */
function ownScreen(): Record<string, string> {
  const second = process.env.GOLDTHREAD_SECOND_DISPLAY
  return second !== undefined && Number(process.env.VITEST_POOL_ID) % 2 === 0 ? { DISPLAY: second } : {}
}

const MOST_QUESTIONS = 20

/**
 * While a main process starts it collects garbage often, and the inspector's answer to the driver is lost when that
 * happens between the value and its delivery. Nothing was asked of the app yet, so asking again hides no fault of it.
 */
async function untilItAnswers(app: ElectronApplication): Promise<void> {
  for (let asked = 1; ; asked += 1) {
    try {
      return await app.evaluate(() => undefined)
    } catch (error) {
      if (asked === MOST_QUESTIONS || !(error instanceof Error) || !error.message.includes('garbage collected'))
        throw error
    }
  }
}

/** What vitest and npm set for this process would change how Electron and the core behave. */
function inheritedEnvironment(): Record<string, string> {
  const unwanted =
    /^(ELECTRON_RUN_AS_NODE|NODE_OPTIONS|NODE_ENV|GOLDTHREAD_(PICTURE|ONCE|PRACTICE_OF_RUN)|VITEST.*|npm_.*)$/
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !unwanted.test(entry[0])
    )
  )
}
