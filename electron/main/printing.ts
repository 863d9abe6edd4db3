import type { BrowserWindow } from 'electron'
import { printChannels } from '../contract/printChannels.ts'
import type { Log } from './log.ts'
import type { Places } from './places.ts'
import type { Printer } from './print.ts'

type ByMain = readonly (readonly [string, (input: unknown) => Promise<unknown>])[]

export type Printing = Pick<Printer, 'mayAsk' | 'end'> & { readonly calls: ByMain }

/** What prints is read from the disk when somebody prints: most days begin without paper. */
export function printingOf(places: Places, log: Log, parent: () => BrowserWindow | null): Printing {
  let printer: Printer | null = null
  const get = async (): Promise<Printer> => {
    const { createPrinter } = await import('./print.ts')
    printer ??= createPrinter(places, log, parent)
    return printer
  }
  return {
    mayAsk: (id, channel) => printer?.mayAsk(id, channel) ?? false,
    end: () => printer?.end(),
    calls: [
      [printChannels.saveFile, async input => (await get()).saveFile(input)],
      [printChannels.onPaper, async input => (await get()).printOnPaper(input)],
      [
        printChannels.drawn,
        async input => {
          printer?.noteDrawn(input)
          return {}
        }
      ]
    ]
  }
}
