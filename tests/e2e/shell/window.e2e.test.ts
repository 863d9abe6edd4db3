import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentPolicy } from '../../../electron/security/csp.ts'
import { alreadyRunning } from '../../../resources/strings/en-GB/failures.ts'
import { chromiumSwitches, runsAsRoot } from '../../../scripts/parts/chromiumSwitches.mjs'
import { electronProgram } from '../../../scripts/parts/electronProgram.mjs'
import { root } from '../../../scripts/parts/folders.mjs'
import { ask } from '../faults/practiceWindow.ts'
import { type Launched, launchGoldthread } from '../launch.ts'

const words = 'copper lantern walks quietly home'
const profile = mkdtempSync(join(tmpdir(), 'goldthread-shell-'))

const practise = {
  purpose: 'practise',
  authority: '',
  displayName: '',
  jobTitle: '',
  role: '',
  teamName: '',
  organisationName: ''
}

let launched: Launched
let page: Page
const requested: string[] = []
beforeAll(async () => {
  launched = await launchGoldthread({ profile, env: { GOLDTHREAD_KDF: 'floor', GOLDTHREAD_COUNTY: 'handWritten' } })
  page = launched.window
  page.on('request', request => requested.push(request.url()))
})
afterAll(async () => {
  await launched.close()
  rmSync(profile, { recursive: true, force: true })
})

/** The old window shows nothing any more the moment the lock was asked for; how fast that is, the benchmark says. */
async function lockAndWait(): Promise<void> {
  const next = launched.app.waitForEvent('window')
  const lock = launched.app.evaluate(({ Menu }) => {
    const [file] = Menu.getApplicationMenu()?.items ?? []
    file?.submenu?.items[0]?.click()
  })
  await lock
  const blank = await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().every(window => !window.isVisible() || window.webContents.getURL() === '')
  )
  expect(blank).toBe(true)
  page = await next
  page.on('request', request => requested.push(request.url()))
  await page.waitForLoadState('load')
}

const rendererProcess = () =>
  launched.app.evaluate(({ webContents }) => webContents.getAllWebContents().map(contents => contents.getOSProcessId()))

const isAlive = (pid: number) => existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))

describe('the window', () => {
  it('opens on its own page at the usual size', async () => {
    expect(page.url()).toMatch(/^app:\/\/goldthread\/index\.html/)
    const [width = 0, height = 0] = await launched.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize() ?? []
    )
    expect([width, height]).toEqual([1280, 800])
  })

  it('is in the box: sandboxed, isolated, without Node', async () => {
    const preferences = await launched.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map(contents => {
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = Reflect.get(
          contents,
          'getLastWebPreferences'
        ).call(contents)
        return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
      })
    )

    expect(preferences).toEqual([
      {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false
      }
    ])
    expect(
      await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')])
    ).toEqual(['undefined', 'undefined'])
    expect(await page.evaluate(() => Object.keys(window.goldthread))).toEqual(['call', 'onNotice'])
  })

  it('is served with the content security policy, word for word', async () => {
    const header = await launched.app.evaluate(async ({ webContents }) => {
      const [contents] = webContents.getAllWebContents()
      const response = await contents?.session.fetch('app://goldthread/index.html')
      return response?.headers.get('content-security-policy')
    })

    expect(header).toBe(contentPolicy)
  })

  it('serves nothing outside its folder', async () => {
    const states = await launched.app.evaluate(async ({ webContents }) => {
      const [contents] = webContents.getAllWebContents()
      const addresses = [
        'app://goldthread/..%2fmain%2fmain.js',
        'app://goldthread/%2e%2e/main/main.js',
        'app://other/index.html'
      ]
      return Promise.all(
        addresses.map(async address => {
          const response = await contents?.session.fetch(address)
          return [response?.status, (await response?.text())?.length]
        })
      )
    })

    expect(states).toEqual([
      [404, 0],
      [404, 0],
      [404, 0]
    ])
  })

  it('goes nowhere, opens nothing, and is given no permission', async () => {
    const found = await page.evaluate(async () => {
      const opened = window.open('https://example.org/')
      const answers = await Promise.allSettled([fetch('https://example.org/'), fetch('app://goldthread/index.html')])
      const permission = await navigator.permissions.query({ name: 'geolocation' })
      return {
        opened: opened === null,
        refused: answers.every(({ status }) => status === 'rejected'),
        state: permission.state
      }
    })
    await page.evaluate(() => {
      window.location.href = 'https://example.org/'
    })
    await page.evaluate(() => {
      window.location.href = 'file:///etc/passwd'
    })

    expect(found).toEqual({ opened: true, refused: true, state: 'denied' })
    expect(page.url()).toMatch(/^app:\/\/goldthread\/index\.html/)
  })

  it('has the network closed under it as well', async () => {
    const outcome = await launched.app.evaluate(async ({ webContents }) => {
      const [contents] = webContents.getAllWebContents()
      try {
        await contents?.session.fetch('https://example.org/')
        return 'answered'
      } catch (error) {
        return error instanceof Error ? error.message : 'failed'
      }
    })

    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT')
  })

  it('keeps its storage in memory and sends no word to a spelling checker', async () => {
    const kept = await launched.app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .map(({ session }) => [session.isPersistent(), session.storagePath, session.isSpellCheckerEnabled()])
    )

    expect(kept).toEqual([[false, null, false]])
  })
})

describe('a second start', () => {
  it('says that Goldthread is running and goes away', async () => {
    const { program } = await electronProgram()
    const switches = chromiumSwitches({ virtualDisplay: process.platform === 'linux', asRoot: runsAsRoot() })
    const second = spawn(program, [...switches, root], {
      env: { ...process.env, GOLDTHREAD_PROFILE: profile, GOLDTHREAD_NODE: process.execPath },
      stdio: ['ignore', 'pipe', 'ignore']
    })

    expect(await outputOf(second)).toContain(alreadyRunning)
    expect((await launched.app.windows()).length).toBe(1)
  })
})

function outputOf(child: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    let output = ''
    child.stdout?.on('data', part => {
      output += String(part)
    })
    child.once('exit', () => resolve(output))
  })
}

describe('a lock', () => {
  it('blanks the window at once and ends both processes', async () => {
    const made = await ask(page, 'session.createFile', practise, words)
    expect(made).toMatchObject({ ok: true, value: { outcome: 'made' } })
    const [old = 0] = await rendererProcess()

    await lockAndWait()

    const [fresh = 0] = await rendererProcess()
    expect(fresh).not.toBe(old)
    expect(isAlive(old)).toBe(false)
    expect(await ask(page, 'session.savedState')).toMatchObject({ ok: false, error: { code: 'locked' } })
    expect(await ask(page, 'session.status')).toMatchObject({ ok: true, value: { state: 'locked' } })
  })

  it('comes with a reason when the core was killed, and nothing is lost', async () => {
    expect(await ask(page, 'session.unlock', {}, words)).toMatchObject({ ok: true, value: { outcome: 'open' } })
    await ask(page, 'session.rememberPlace', { address: '/families', focus: null, caret: 4 })
    const next = launched.app.waitForEvent('window')
    const main = launched.app.process().pid ?? 0
    for (const pid of childrenOf(main)) if (commandOf(pid).includes('core/core.js')) process.kill(pid, 'SIGKILL')

    page = await next
    page.on('request', request => requested.push(request.url()))
    await page.waitForLoadState('load')

    expect(await ask(page, 'window.lockReason')).toMatchObject({
      ok: true,
      value: { say: expect.stringContaining('stopped'), reference: expect.stringMatching(/^[0-9a-f-]{36}$/) }
    })
    expect(await ask(page, 'session.unlock', {}, words)).toMatchObject({ ok: true, value: { outcome: 'open' } })
    expect(await ask(page, 'session.readPlace')).toMatchObject({ ok: true, value: { address: '/families', caret: 4 } })
  })

  it('left no word of a family in a plain file, and asked for nothing but its own files', async () => {
    const found = readdirSync(profile, { recursive: true, withFileTypes: true })
      .filter(file => file.isFile())
      .filter(file =>
        /Whitlock|Amina|Mensah|copper lantern/.test(readFileSync(join(file.parentPath, file.name), 'latin1'))
      )

    expect(found.map(({ name }) => name)).toEqual([])
    expect(requested.filter(address => !address.startsWith('app://goldthread/'))).toEqual([])
  })
})

function childrenOf(pid: number): readonly number[] {
  const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  return own === '' ? [] : own.split(' ').map(Number)
}

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
}
