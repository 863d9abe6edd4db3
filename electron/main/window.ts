import { setTimeout as pause } from 'node:timers/promises'
import { app, BrowserWindow, type Input, screen } from 'electron'
import { noticeChannel } from '../contract/door.ts'
import type { Notice } from '../contract/notice.ts'
import { startPage } from './assets.ts'
import type { KeptPane } from './keeper.ts'
import type { Log } from './log.ts'
import type { Places } from './places.ts'
import { boxIn, freshSession, windowPreferences } from './sandbox.ts'
import { findPlace, keepPlace, type Place, smallest, usual } from './windowPlace.ts'

/** A page that never says that it stands does not keep everything else waiting. */
const shownPatience = 1000

export type WindowEvents = {
  readonly onInput: () => void
  /** The window's process ended by itself. */
  readonly onGone: () => void
  readonly onClose: () => void
  /** The page has its script and is busy with it. */
  readonly onScriptRead: () => void
  /** Ctrl+L, before the page sees it: a page that hangs cannot keep itself on the screen. */
  readonly onLockKey: () => void
}

export type Windows = {
  readonly open: () => KeptPane
  readonly current: () => BrowserWindow | null
  readonly tell: (notice: Notice) => void
  /** The page of the current window says that it stands on the screen. */
  readonly noteShown: () => void
  readonly bringToFront: () => void
}

/** Makes the windows of Goldthread, one after the other: each lock ends one and opens the next in the same place. */
export function openWindows(places: Places, log: Log, events: WindowEvents): Windows {
  let number = 0
  let current: BrowserWindow | null = null
  let noteShown = () => {}
  return {
    open: () => {
      number += 1
      const window = makeWindow(places, log, number, events.onScriptRead)
      current = window
      window.on('close', event => {
        event.preventDefault()
        events.onClose()
      })
      window.webContents.on('input-event', events.onInput)
      window.webContents.on('before-input-event', (event, key) => {
        if (!isLockKey(key)) return
        event.preventDefault()
        events.onLockKey()
      })
      window.webContents.on('render-process-gone', () => {
        log({ event: 'windowEnded' })
        events.onGone()
      })
      const shown = new Promise<void>(resolve => {
        noteShown = resolve
      })
      return paneOf(window, places.profile, shown)
    },
    current: () => current,
    tell: notice => {
      if (current !== null) tellWindow(current, notice)
    },
    noteShown: () => noteShown(),
    bringToFront: () => {
      if (current?.isMinimized()) current.restore()
      current?.show()
      current?.focus()
    }
  }
}

function isLockKey({ type, key, control, meta, alt, shift }: Input): boolean {
  return type === 'keyDown' && key.toLowerCase() === 'l' && (control || meta) && !alt && !shift
}

/** Shown at once and blank, so that nobody looks at a hole in the screen while its page loads. */
function makeWindow(places: Places, log: Log, number: number, onScriptRead: () => void): BrowserWindow {
  const screens = screen.getAllDisplays().map(display => display.workArea)
  const place = findPlace(places.profile, screens)
  const window = new BrowserWindow({
    ...(place ? { x: place.x, y: place.y, width: place.width, height: place.height } : usual),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Goldthread',
    backgroundColor: '#F6F4F0',
    webPreferences: windowPreferences(places.preload, freshSession(number, places.pages, log, onScriptRead))
  })
  if (place?.maximised === 1) window.maximize()
  protect(window, true)
  window.on('page-title-updated', event => event.preventDefault())
  boxIn(window.webContents, log)
  return window
}

function paneOf(window: BrowserWindow, profile: string, shown: Promise<void>): KeptPane {
  return {
    id: window.webContents.id,
    tell: notice => tellWindow(window, notice),
    hide: () => {
      rememberPlace(profile, window)
      window.hide()
    },
    load: async () => {
      await loadPage(window)
      await Promise.race([shown, pause(shownPatience)])
    },
    protect: hidden => protect(window, hidden),
    end: () => {
      if (window.isDestroyed()) return
      window.webContents.removeAllListeners('render-process-gone')
      // Closing would leave the process to itself; what it showed has to leave memory now.
      window.webContents.forcefullyCrashRenderer()
      window.destroy()
    }
  }
}

/** A picture for tests needs the window's pixels; in a packaged build only the person's own choice gives them. */
function protect(window: BrowserWindow, hidden: boolean): void {
  if (window.isDestroyed()) return
  window.setContentProtection(hidden && (app.isPackaged || process.env.GOLDTHREAD_PICTURE === undefined))
}

async function loadPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(startPage)
  } catch (error) {
    // A window that was ended while it loaded has nothing left to show.
    if (!window.isDestroyed()) throw error
  }
}

function tellWindow(window: BrowserWindow, notice: Notice): void {
  if (!window.isDestroyed()) window.webContents.send(noticeChannel, notice)
}

function rememberPlace(profile: string, window: BrowserWindow): void {
  if (window.isDestroyed() || window.isMinimized()) return
  const { x, y, width, height } = window.getNormalBounds()
  const place: Place = {
    x,
    y,
    width: Math.max(width, smallest.width),
    height: Math.max(height, smallest.height),
    maximised: window.isMaximized() ? 1 : 0
  }
  keepPlace(profile, place)
}
