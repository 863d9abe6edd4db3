import { writeFile } from 'node:fs/promises'
import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import { printOnPaper, reportDrawn, savePdf } from '../contract/print.ts'
import { startPage } from './assets.ts'
import type { Log } from './log.ts'
import type { Places } from './places.ts'
import { boxIn, freshSession, windowPreferences } from './sandbox.ts'

type Outcome = { readonly outcome: 'saved' | 'printed' | 'cancelled' | 'failed' }

export type Printer = {
  /** Inputs as the contract has them; what does not fit it throws. */
  readonly savePdf: (input: unknown) => Promise<Outcome>
  readonly printOnPaper: (input: unknown) => Promise<Outcome>
  readonly noteDrawn: (input: unknown) => void
  /** A page that is being printed may ask for its copy and for nothing else. */
  readonly mayAsk: (webContentsId: number, channel: unknown) => boolean
  /** At a lock: no page outlives the file it was made from. */
  readonly end: () => void
}

const asked: ReadonlySet<unknown> = new Set(['seal.agree', 'copies.printed', 'print.drawn'])
const patience = 20_000
/** Sessions of windows are counted from one. */
const firstSession = 1_000_000
const paper = { top: 0.6, bottom: 0.7, left: 0.7, right: 0.7 }
/** The page numbers are all that is written from here; who the copy is for stands on the page itself. */
const pageNumbers =
  '<div style="font-size:9px;width:100%;text-align:right;padding:0 18mm"><span class="pageNumber"></span> / <span class="totalPages"></span></div>'

/** Prints from a hidden, sandboxed page of our own: it gets the copy sealed from the core, as every window does. */
export function createPrinter(places: Places, log: Log, parent: () => BrowserWindow | null): Printer {
  const pages = new Map<number, BrowserWindow>()
  const drawing = new Map<string, (drawn: boolean) => void>()
  let number = firstSession

  const openPage = (): BrowserWindow => {
    number += 1
    const own = windowPreferences(
      places.preload,
      freshSession(number, places.pages, log, () => undefined)
    )
    const page = new BrowserWindow({ show: false, width: 900, height: 1200, webPreferences: own })
    const { id } = page.webContents
    page.setContentProtection(app.isPackaged)
    boxIn(page.webContents, log)
    pages.set(id, page)
    page.on('closed', () => pages.delete(id))
    return page
  }

  const withPage = async (ticket: string, work: (contents: WebContents) => Promise<Outcome>): Promise<Outcome> => {
    const page = openPage()
    const drawn = Promise.withResolvers<boolean>()
    drawing.set(ticket, drawn.resolve)
    const timer = setTimeout(() => drawn.resolve(false), patience)
    page.on('closed', () => drawn.resolve(false))
    try {
      await page.loadURL(`${startPage}#print/${ticket}`)
      if (!(await drawn.promise)) return { outcome: 'failed' }
      return await work(page.webContents)
    } catch (error) {
      // A lock takes the page away in the middle of its work: nothing was made.
      if (page.isDestroyed()) return { outcome: 'cancelled' }
      throw error
    } finally {
      clearTimeout(timer)
      drawing.delete(ticket)
      if (!page.isDestroyed()) page.destroy()
    }
  }

  return {
    savePdf: async input => {
      const { ticket, fileName } = savePdf.input.parse(input)
      return withPage(ticket, async contents => {
        const bytes = await contents.printToPDF({
          pageSize: 'A4',
          margins: paper,
          generateTaggedPDF: true,
          printBackground: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: pageNumbers
        })
        const where = await askWhere(parent(), fileName)
        if (where === null) return { outcome: 'cancelled' }
        await writeFile(where, bytes)
        bytes.fill(0)
        return { outcome: 'saved' }
      })
    },
    printOnPaper: async input => withPage(printOnPaper.input.parse(input).ticket, printWithDialog),
    noteDrawn: input => {
      const { ticket, drawn } = reportDrawn.input.parse(input)
      drawing.get(ticket)?.(drawn)
    },
    mayAsk: (webContentsId, channel) => pages.has(webContentsId) && asked.has(channel),
    end: () => {
      for (const page of pages.values()) if (!page.isDestroyed()) page.destroy()
    }
  }
}

async function askWhere(window: BrowserWindow | null, fileName: string): Promise<string | null> {
  const wish = {
    defaultPath: fileName,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['showOverwriteConfirmation' as const]
  }
  const chosen = window === null ? await dialog.showSaveDialog(wish) : await dialog.showSaveDialog(window, wish)
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
}

function printWithDialog(contents: WebContents): Promise<Outcome> {
  return new Promise(resolve => {
    contents.print({ silent: false, printBackground: true, pageSize: 'A4' }, (printed, why) =>
      resolve({ outcome: printed ? 'printed' : why === 'Print job canceled' ? 'cancelled' : 'failed' })
    )
  })
}
