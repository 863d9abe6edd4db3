import { randomUUID } from 'node:crypto'
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
  askOnce(app)
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
 * The inspector's answer to the driver is lost when the main process collects garbage between the value and its delivery,
 * which happens now and then soon after a start. What was asked has been done by then: it is kept in the main process
 * under a name of its own, so that asking again only reads it and does nothing twice.
 */
function askOnce(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app)
  const ask = async (question: unknown, given: unknown) => {
    const asked = { name: randomUUID(), source: String(question), given }
    for (let times = 1; ; times += 1) {
      try {
        return await evaluate(answerOnce, asked)
      } catch (error) {
        const lost = error instanceof Error && error.message.includes('garbage collected')
        if (!lost || times === MOST_QUESTIONS) throw error
      }
    }
  }
  Reflect.set(app, 'evaluate', ask)
}

type Asked = { readonly name: string; readonly source: string; readonly given: unknown }

/** Runs in the main process, and keeps the last answer alone: what a test asked about must not stay in its memory. */
function answerOnce(electron: unknown, { name, source, given }: Asked): unknown {
  const kept = Reflect.get(globalThis, 'goldthreadAnswer')
  if (kept?.name === name) return kept.answer
  const answer = new Function(`return (${source})`)()(electron, given)
  Reflect.set(globalThis, 'goldthreadAnswer', { name, answer })
  return answer
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
