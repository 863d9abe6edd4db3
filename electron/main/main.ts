import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, dialog, Menu, protocol } from 'electron'
import { alreadyRunning, cannotStart } from '../../resources/strings/en-GB/failures.ts'
import { describeTrouble } from '../contract/trouble.ts'
import { scheme } from './assets.ts'
import { type Log, openLog } from './log.ts'
import { placesIn } from './places.ts'
import { prepareProfile } from './prepareProfile.ts'
import { runGoldthread } from './run.ts'

const profile = process.env.GOLDTHREAD_PROFILE ?? join(app.getPath('appData'), 'Goldthread')
const browser = join(profile, 'browser')
const places = placesIn(join(dirname(fileURLToPath(import.meta.url)), '..'), profile)

const problem = prepareProfile(profile)
app.setPath('userData', profile)
app.setPath('sessionData', browser)
app.setPath('crashDumps', join(browser, 'dumps'))
app.commandLine.appendSwitch('disable-breakpad')
app.commandLine.appendSwitch('disable-http-cache')
// Ours comes with the window; the one that Electron would make in the meantime is not made.
Menu.setApplicationMenu(null)
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }])
// Root on a bare machine cannot have Chromium's sandbox at all; a packaged build never goes without it.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

// The main module is an ES module: awaiting readiness at its top would wait for itself for ever.
if (problem !== null) {
  process.stdout.write(`${problem}\n`)
  if (app.isPackaged) dialog.showErrorBox('Goldthread', problem)
  app.exit(1)
} else if (app.requestSingleInstanceLock()) {
  setAside(browser)
  void startWhenReady()
} else {
  process.stdout.write(`${alreadyRunning}\n`)
  app.exit(0)
}

/**
 * What Chromium keeps for itself, dumps of crashes included, never outlives the next start. Deleting it takes longer than
 * giving it another name, and the window need not wait for it.
 */
function setAside(folder: string): void {
  const aside = `${folder}.before`
  rmSync(aside, { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, aside)
}

async function startWhenReady(): Promise<void> {
  await app.whenReady()
  const log = openLog(profile, () => new Date())
  endOnTrouble(log)
  try {
    await runGoldthread(places, log)
    rmSync(`${browser}.before`, { recursive: true, force: true })
  } catch (error) {
    log({ event: 'mainTrouble', ...describeTrouble(error, '', '') })
    process.stderr.write(`${cannotStart}\n`)
    if (app.isPackaged) dialog.showErrorBox('Goldthread', cannotStart)
    app.exit(1)
  }
}

/** A fault of our own: what is typed is put away and Goldthread ends; Electron would show the inside of it in a dialog. */
function endOnTrouble(log: Log): void {
  let ending = false
  const end = (error: unknown) => {
    log({ event: 'mainTrouble', ...describeTrouble(error, '', '') })
    if (ending) app.exit(1)
    else app.quit()
    ending = true
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
