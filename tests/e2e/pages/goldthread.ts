import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Launched, launchGoldthread } from '../launch.ts'

type StartOptions = {
  readonly profile?: string
  /** The passphrase costs a second of work as at a council; tests that are not about it take the least. */
  readonly fullKeyWork?: boolean
  /** The practice county of 120 families takes some seconds to make; most tests need the fifteen written by hand. */
  readonly county?: 'whole'
}

const PATIENCE_MS = 20_000

/** One running Goldthread with everything its window asked for or complained about. */
export class Goldthread {
  readonly app: ElectronApplication
  readonly profile: string
  readonly #launched: Launched
  readonly #complaints: string[] = []
  #page: Page
  #printing = false

  private constructor(launched: Launched) {
    this.#launched = launched
    this.app = launched.app
    this.profile = launched.profile
    this.#page = launched.window
    this.#watch(launched.window)
    launched.app.on('window', page => {
      if (!this.#printing) this.#page = page
      this.#watch(page)
    })
  }

  static async start({ profile, fullKeyWork = false, county }: StartOptions = {}): Promise<Goldthread> {
    const small = county === 'whole' ? {} : { GOLDTHREAD_COUNTY: 'handWritten' }
    const env = fullKeyWork ? {} : { GOLDTHREAD_KDF: 'floor', ...small }
    return new Goldthread(await launchGoldthread(profile === undefined ? { env } : { profile, env }))
  }

  /** The window of now: a lock throws the old one away. */
  get page(): Page {
    return this.#page
  }

  /** A hidden page prints meanwhile, and comes and goes: the window stays the window. */
  async whilePrinting(print: () => Promise<void>): Promise<void> {
    this.#printing = true
    try {
      await print()
    } finally {
      this.#printing = false
    }
  }

  /** No barrier that axe can see, no word to the network, nothing on the console: on every page that opens. */
  async checkPage(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.#page }).setLegacyMode(true).analyze()
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    expect(found).toEqual([])
    this.expectQuiet()
  }

  expectQuiet(): void {
    expect(this.#complaints).toEqual([])
  }

  /** The whole process tree ends at once, as when the battery is pulled. */
  async kill(): Promise<void> {
    const main = this.app.process()
    const ended = new Promise(resolve => main.once('exit', resolve))
    for (const pid of treeOf(main.pid ?? 0)) end(pid)
    await ended
  }

  async close(): Promise<void> {
    await this.#launched.close()
  }

  #watch(page: Page): void {
    page.setDefaultTimeout(PATIENCE_MS)
    page.on('request', request => {
      const address = request.url()
      if (!/^(app:\/\/goldthread\/|data:|about:blank)/.test(address)) this.#complaints.push(`asked for ${address}`)
    })
    page.on('console', message => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()}`)
    })
    page.on('pageerror', error => this.#complaints.push(`error: ${error.message}`))
  }
}

function treeOf(pid: number): readonly number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  const children = listed === '' ? [] : listed.split(' ').map(Number)
  return [pid, ...children.flatMap(treeOf)]
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Its parent went first and took it along.
  }
}
