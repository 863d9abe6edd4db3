import { readFile } from 'node:fs/promises'
import { app, type Session, session, type WebContents, type WebPreferences } from 'electron'
import { contentPolicy } from '../security/csp.ts'
import { findAsset, isOwnPage, scheme } from './assets.ts'
import type { Log } from './log.ts'

/**
 * A storage of its own for each window that is opened, in memory only. After a lock the new window therefore cannot
 * share a process, a cache or anything else with the one that showed families.
 */
export function freshSession(number: number, folder: string, log: Log, onScriptRead: () => void): Session {
  const fresh = session.fromPartition(`goldthread-${number}`, { cache: false })
  fresh.protocol.handle(scheme, request => serve(folder, request.url))
  fresh.webRequest.onBeforeRequest((details, decide) => {
    const cancel = !isAllowedRequest(details.url)
    if (cancel) log({ event: 'blockedRequest' })
    decide({ cancel })
  })
  fresh.webRequest.onCompleted(({ resourceType }) => {
    if (resourceType === 'script') onScriptRead()
  })
  fresh.setPermissionRequestHandler((_contents, _permission, decide) => {
    log({ event: 'blockedPermission' })
    decide(false)
  })
  fresh.setPermissionCheckHandler(() => false)
  fresh.setDevicePermissionHandler(() => false)
  fresh.setSpellCheckerEnabled(false)
  fresh.on('will-download', event => event.preventDefault())
  return fresh
}

/** Everything that could let a page out of its box is off, here and nowhere else. */
export function windowPreferences(preload: string, own: Session): WebPreferences {
  return {
    preload,
    session: own,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    devTools: !app.isPackaged
  }
}

/** A page of ours stays where it is: it opens no other, goes nowhere, and holds no page of somebody else. */
export function boxIn(contents: WebContents, log: Log): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-frame-navigate', event => {
    log({ event: 'blockedNavigation' })
    event.preventDefault()
  })
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
}

function isAllowedRequest(address: string): boolean {
  return isOwnPage(address) || (!app.isPackaged && address.startsWith('devtools://'))
}

async function serve(folder: string, address: string): Promise<Response> {
  const headers = {
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin'
  }
  const asset = findAsset(folder, address)
  const bytes = asset ? await findBytes(asset.path) : null
  if (asset === null || bytes === null) return new Response('', { status: 404, headers })
  return new Response(bytes, { headers: { ...headers, 'Content-Type': asset.type } })
}

async function findBytes(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    // Not a file of ours: the page is told 404 and learns nothing of the disk.
    return null
  }
}
