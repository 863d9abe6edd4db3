import { rename, rm, writeFile } from 'node:fs/promises'
import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import type { z } from 'zod'
import { printOnPaper, reportDrawn, saveFile } from '../contract/print.ts'
import { startPage } from './assets.ts'
import type { Log } from './log.ts'
import type { Places } from './places.ts'
import { takePng } from './printPng.ts'
import { boxIn, freshSession, windowPreferences } from './sandbox.ts'

type Outcome = z.input<typeof saveFile.output>
/** What the page says of itself once everything stands on it. */
type Drawn = z.output<typeof reportDrawn.input>

export type Printer = {
  /** Inputs as the contract has them; what does not fit it throws. */
  readonly saveFile: (input: unknown) => Promise<Outcome>
  readonly printOnPaper: (input: unknown) => Promise<Outcome>
  readonly noteDrawn: (input: unknown) => void
  /** A page that is being printed may ask for its copy and for nothing else. */
  readonly mayAsk: (webContentsId: number, channel: unknown) => boolean
  /** At a lock: no page outlives the file it was made from. */
  readonly end: () => void
}

type Work = (contents: WebContents, drawn: Drawn) => Promise<Outcome>

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
  const drawing = new Map<string, (drawn: Drawn | null) => void>()
  let number = firstSession

  const openPage = (offscreen: boolean): BrowserWindow => {
    number += 1
    const own = windowPreferences(
      places.preload,
      freshSession(number, places.pages, log, () => undefined)
    )
    const page = new BrowserWindow({ show: false, width: 900, height: 1200, webPreferences: { ...own, offscreen } })
    const { id } = page.webContents
    page.setContentProtection(app.isPackaged)
    boxIn(page.webContents, log)
    pages.set(id, page)
    page.on('closed', () => pages.delete(id))
    return page
  }

  const withPage = async (ticket: string, work: Work, offscreen = false): Promise<Outcome> => {
    const page = openPage(offscreen)
    const drawn = Promise.withResolvers<Drawn | null>()
    drawing.set(ticket, drawn.resolve)
    const timer = setTimeout(() => drawn.resolve(null), patience)
    page.on('closed', () => drawn.resolve(null))
    try {
      await page.loadURL(`${startPage}#print/${ticket}`)
      const report = await drawn.promise
      if (page.isDestroyed()) return { outcome: 'cancelled' }
      if (report?.tooLong) return { outcome: 'too_long' }
      if (!report?.drawn) return { outcome: 'failed' }
      return await work(page.webContents, report)
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
    saveFile: async input => {
      const { ticket, fileName } = saveFile.input.parse(input)
      const work: Work = async (contents, drawn) => {
        const bytes = await bytesOf(fileName, contents, drawn)
        if (bytes === null) return { outcome: 'failed' }
        const where = await askWhere(parent(), fileName)
        if (where === null) return { outcome: 'cancelled' }
        await writeWhole(where, bytes)
        bytes.fill(0)
        return { outcome: 'saved' }
      }
      // A hidden window is given no frames, and a picture of it would wait for one; off the screen they keep coming.
      return withPage(ticket, work, fileName.endsWith('.png'))
    },
    printOnPaper: async input => withPage(printOnPaper.input.parse(input).ticket, printWithDialog),
    noteDrawn: input => {
      const report = reportDrawn.input.parse(input)
      drawing.get(report.ticket)?.(report)
    },
    mayAsk: (webContentsId, channel) => pages.has(webContentsId) && asked.has(channel),
    end: () => {
      for (const page of pages.values()) if (!page.isDestroyed()) page.destroy()
    }
  }
}

function bytesOf(fileName: string, contents: WebContents, drawn: Drawn): Promise<Buffer | null> {
  if (fileName.endsWith('.svg')) return Promise.resolve(drawn.svg === null ? null : Buffer.from(drawn.svg, 'utf8'))
  if (fileName.endsWith('.png')) return drawn.size === null ? Promise.resolve(null) : takePng(contents, drawn.size)
  return contents.printToPDF({
    pageSize: 'A4',
    landscape: drawn.landscape,
    margins: paper,
    generateTaggedPDF: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: pageNumbers
  })
}

/** All of it or nothing: a file that was there before stays as it is until the new one is whole. */
async function writeWhole(where: string, bytes: Buffer): Promise<void> {
  const beside = `${where}.part`
  try {
    await writeFile(beside, bytes)
    await rename(beside, where)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

const kinds = { pdf: 'PDF', png: 'PNG', svg: 'SVG' } as const

async function askWhere(window: BrowserWindow | null, fileName: string): Promise<string | null> {
  const ending = fileName.endsWith('.svg') ? 'svg' : fileName.endsWith('.png') ? 'png' : 'pdf'
  const wish = {
    defaultPath: fileName,
    filters: [{ name: kinds[ending], extensions: [ending] }],
    properties: ['showOverwriteConfirmation' as const]
  }
  const chosen = window === null ? await dialog.showSaveDialog(wish) : await dialog.showSaveDialog(window, wish)
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
}

function printWithDialog(contents: WebContents, { landscape }: Drawn): Promise<Outcome> {
  return new Promise(resolve => {
    contents.print({ silent: false, printBackground: true, pageSize: 'A4', landscape }, (printed, why) =>
      resolve({ outcome: printed ? 'printed' : why === 'Print job canceled' ? 'cancelled' : 'failed' })
    )
  })
}
