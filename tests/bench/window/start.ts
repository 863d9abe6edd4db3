import type { Page } from 'playwright-core'
import { compared, type Line } from '../measure/report.ts'
import { type Started, usable, type Windows } from './windows.ts'

const turns = 7

type Moments = { readonly usable: number; readonly painted: number }

/** From the start of the program to the first paint of its page, and to a field that can be typed into. */
async function startOnce(start: () => Promise<Started>): Promise<Moments> {
  const launched = await start()
  const { began } = launched
  await usable(launched.window)
  const ready = Date.now() - began
  const paintedAt = await firstPaint(launched.window)
  await launched.close()
  return { usable: ready, painted: paintedAt - began }
}

/** A page that was shown is told of its first paint a moment later. */
const firstPaint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const look = (attempt: number) => {
          const [painted] = performance.getEntriesByName('first-contentful-paint')
          if (painted !== undefined || attempt === 100)
            resolve(performance.timeOrigin + (painted?.startTime ?? Number.NaN))
          else setTimeout(() => look(attempt + 1), 20)
        }
        look(0)
      })
  )

export async function measureStart(windows: Windows): Promise<readonly Line[]> {
  const product: Moments[] = []
  const baseline: Moments[] = []
  await startOnce(windows.startGoldthread)
  await startOnce(windows.startBare)
  for (let turn = 0; turn < turns; turn += 1) {
    product.push(await startOnce(windows.startGoldthread))
    baseline.push(await startOnce(windows.startBare))
  }
  const pick = (what: keyof Moments) => ({
    product: product.map(started => started[what]),
    baseline: baseline.map(started => started[what])
  })
  return [
    compared('start to a window that can be typed into', pick('usable'), 1.5),
    compared('start to the first paint', pick('painted'))
  ]
}
