import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { sealedCalls } from '../../../renderer/app/seal/sealedCalls.ts'
import { type Line, timedLine } from '../measure/report.ts'
import { bigFamily, longFamily } from './bigFamily.ts'
import { sealingProgram } from './sealingProgram.ts'
import { unlock, type Windows } from './windows.ts'

type Printed = { readonly told: string; readonly previewed: number; readonly saved: number }

/** Previews, releases and saves the family's copy through the window's own door, sealed as the screen asks. */
function printOnce(page: Page, name: string, kind: string): Promise<Printed> {
  return page.evaluate(
    async ([familyName, copyKind]) => {
      const sealed: { sealedCalls: typeof sealedCalls } = Reflect.get(window, 'seal')
      const { ask } = sealed.sealedCalls({ call: window.goldthread.call })
      const listed = { mine: true, closed: false, sort: 'name', offset: 0, limit: 100 }
      const list = await ask<{ rows: { id: string; familyName: string }[] }>('family.list', listed)
      const familyId = list.ok ? (list.value.rows.find(one => one.familyName === familyName)?.id ?? '') : ''
      const copies = await ask<{ recipients: { key: string; copyKinds: string[] }[] }>('copies.list', { familyId })
      const recipients = copies.ok ? copies.value.recipients : []
      const wish = {
        familyId,
        recipientKey: recipients.find(({ copyKinds }) => copyKinds.includes(copyKind))?.key ?? '',
        copyKind,
        layout: 'plain',
        language: 'en-GB',
        ownWords: '',
        quotes: [],
        without: [],
        visitOn: null
      }
      const began = performance.now()
      const preview = await ask<{ sha256: string }>('copies.preview', wish)
      const previewed = performance.now() - began
      if (!preview.ok) return { told: `preview: ${preview.error.say}`, previewed, saved: 0 }
      const giving = {
        sha256: preview.value.sha256,
        howGiven: 'by_hand',
        safeToLeave: 'yes',
        holdReason: '',
        clearing: 'Read through'
      }
      const started = performance.now()
      const made = await ask<{ outcome: string; ticket: string; fileName: string }>('copies.release', {
        ...wish,
        ...giving
      })
      if (!made.ok || made.value.outcome !== 'made') return { told: JSON.stringify(made), previewed, saved: 0 }
      const { ticket, fileName } = made.value
      const saved = await window.goldthread.call<{ outcome: string }>('print.saveFile', { ticket, fileName })
      return { told: saved.ok ? saved.value.outcome : saved.error.say, previewed, saved: performance.now() - started }
    },
    [name, kind] as const
  )
}

const longPaper = 60
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

export async function measureCopy(windows: Windows, folder: string, turns: number): Promise<readonly Line[]> {
  const { app, window: page, close } = await windows.startGoldthread()
  const file = join(folder, 'copy.pdf')
  try {
    await unlock(page)
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, file)
    await page.evaluate(`${await sealingProgram()};window.seal = seal`)
    const lines: Line[] = []
    for (const [kind, name] of [
      ['family_copy', longFamily.name],
      ['chronology', bigFamily.name]
    ] as const) {
      const previewed: number[] = []
      const saved: number[] = []
      for (let turn = 0; turn < turns; turn += 1) {
        const printed = await printOnce(page, name, kind)
        if (printed.told !== 'saved') throw new Error(`the ${kind} was not saved: ${printed.told}`)
        previewed.push(printed.previewed)
        saved.push(printed.saved)
      }
      const pages = pagesIn(readFileSync(file))
      // A short paper says nothing of a long one.
      const goal = pages >= longPaper ? 5000 : undefined
      lines.push(
        timedLine(`preview of the ${kind}`, previewed),
        timedLine(`${kind} of ${pages} pages to a PDF on the disk`, saved, goal)
      )
    }
    return lines
  } finally {
    await close()
  }
}
