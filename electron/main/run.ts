import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { app, ipcMain, Menu, powerMonitor, safeStorage } from 'electron'
import { saveCopyChannel } from '../contract/attachmentChannels.ts'
import type { DoorPorts } from './answerCall.ts'
import { openDayNotice } from './dayNotice.ts'
import { openDoor } from './ipc.ts'
import { createKeeper } from './keeper.ts'
import type { Log } from './log.ts'
import { menuTemplate } from './menuTemplate.ts'
import { pictureTaker } from './picture.ts'
import type { Places } from './places.ts'
import { printingOf } from './printing.ts'
import { readSecondPart } from './secondPart.ts'
import { openWindows } from './window.ts'

/** Brings the window and the core up and keeps them until the person quits. */
export async function runGoldthread(places: Places, log: Log): Promise<void> {
  const windows = openWindows(places, log, {
    onInput: () => keeper.touch(),
    onGone: () => void keeper.lock('windowEnded'),
    onClose: () => app.quit(),
    // Sooner it would stand in the way of the page, later the page would wait for it.
    onScriptRead: () => void readSecondPart(),
    onLockKey: () => void keeper.lock('asked')
  })
  const keeper = createKeeper({
    startCore: async listener => (await readSecondPart()).startFreshCore(places, listener),
    openPane: () => {
      printing.end()
      return windows.open()
    },
    log,
    ticks: () => performance.now(),
    pause: milliseconds => pause(milliseconds),
    newReference: randomUUID,
    onDue: (wished, coming) => dayNotice.hear(wished, coming)
  })
  const dayNotice = openDayNotice(places.profile, windows.bringToFront)
  const printing = printingOf(places, log, windows.current)
  const picture = pictureTaker(windows.current)
  const ready = () => {
    windows.noteShown()
    void picture.take()
  }
  const firstStatus = async () => {
    const { findFirstStatus } = await readSecondPart()
    const status =
      keeper.openness() === 'locked' ? await findFirstStatus(places.profile, new Date(), safeStorage) : null
    // The page cannot go on without the core.
    if (status === null) windows.noteShown()
    return status
  }

  const ports: DoorPorts = {
    openness: keeper.openness,
    callCore: keeper.callCore,
    isOwnWindow: (id, channel) => keeper.isOwnPane(id) || printing.mayAsk(id, channel),
    byMain: new Map([
      ['session.lock', done(() => void keeper.lock('asked'))],
      ['session.activity', done(keeper.touch)],
      ['window.firstStatus', firstStatus],
      ['window.ready', done(ready)],
      ['window.lockReason', async () => keeper.lockReason()],
      ...printing.calls,
      [
        saveCopyChannel,
        async input => (await import('./saveCopy.ts')).saveCopy(input, windows.current, keeper.saveCopy)
      ]
    ]),
    log,
    newReference: randomUUID
  }
  openDoor(ipcMain, ports, async () => (await readSecondPart()).answerCall)
  setInterval(() => void keeper.tick(), 1000)
  app.on('second-instance', () => {
    log({ event: 'secondStart' })
    windows.bringToFront()
  })
  quitInOrder(keeper.quit, log)
  log({ event: 'start' })
  const started = keeper.start()
  // While Chromium makes the page.
  const actions = {
    lock: () => void keeper.lock('asked'),
    quit: () => app.quit(),
    cover: () => windows.tell({ kind: 'cover' }),
    help: () => windows.tell({ kind: 'help' })
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, app.getVersion(), app.isPackaged)))
  powerMonitor.on('lock-screen', () => void keeper.lock('system'))
  powerMonitor.on('suspend', () => void keeper.lock('slept'))
  powerMonitor.on('user-did-resign-active', () => void keeper.lock('system'))
  await started
  picture.takeLater()
}

/** Answers at once; what was asked for goes on by itself. */
function done(act: () => void): () => Promise<unknown> {
  return async () => {
    act()
    return {}
  }
}

/** Whatever asks to quit, what is being typed is put away first; a window that is closed is a wish to quit. */
function quitInOrder(settle: () => Promise<void>, log: Log): void {
  let quitting = false
  const finish = async () => {
    await settle()
    log({ event: 'quit' })
    app.exit(0)
  }
  // The lock replaces its window: having none for a moment does not mean that the person has gone.
  app.on('window-all-closed', () => undefined)
  app.on('before-quit', event => {
    event.preventDefault()
    if (quitting) return
    quitting = true
    void finish()
  })
}
