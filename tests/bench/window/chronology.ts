import type { Page } from 'playwright-core'
import { chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { p95 } from '../measure/figures.ts'
import { type Line, timedLine } from '../measure/report.ts'
import { bigFamily } from './bigFamily.ts'
import { unlock, type Windows } from './windows.ts'

/** What a screen of 60 Hz leaves for one picture. */
const frame = 1000 / 60
const rounds = 2

async function openChronology(page: Page): Promise<number> {
  await page.keyboard.press('Control+K')
  await page.keyboard.type(bigFamily.name.slice(0, 4))
  await page.getByRole('option', { name: bigFamily.name }).first().click()
  const tab = page.getByRole('tab', { name: familyStrings.workspace.tabs.chronology, exact: true })
  await tab.waitFor()
  const started = performance.now()
  await tab.click()
  await page.getByRole('table', { name: chronologyStrings.title }).locator('tbody button').first().waitFor()
  return performance.now() - started
}

/** Turns the wheel by a screen at each picture, from the first event to the last and back, and tells how far apart pictures came. */
function scroll(page: Page): Promise<number[]> {
  return page.evaluate(
    title =>
      new Promise<number[]>(resolve => {
        const box = document.querySelector(`table[aria-label="${title}"]`)?.parentElement
        if (!box) return resolve([])
        const gaps: number[] = []
        let last = performance.now()
        let step = 300
        const next = (now: number) => {
          gaps.push(now - last)
          last = now
          const before = box.scrollTop
          box.scrollTop += step
          if (box.scrollTop !== before) requestAnimationFrame(next)
          else if (step > 0) {
            step = -step
            requestAnimationFrame(next)
          } else resolve(gaps.slice(2))
        }
        requestAnimationFrame(next)
      }),
    chronologyStrings.title
  )
}

/** A page that draws nothing but a line: what this machine's screen gives when nobody works. */
const idle = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>(resolve => {
        const gaps: number[] = []
        let last = performance.now()
        const next = (now: number) => {
          gaps.push(now - last)
          last = now
          if (gaps.length < 200) requestAnimationFrame(next)
          else resolve(gaps.slice(2))
        }
        requestAnimationFrame(next)
      })
  )

export async function measureChronology(windows: Windows): Promise<readonly Line[]> {
  const { window: page, close } = await windows.startGoldthread()
  try {
    await unlock(page)
    const opened = await openChronology(page)
    const still: number[] = []
    const moving: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      still.push(...(await idle(page)))
      moving.push(...(await scroll(page)))
    }
    const dropped = (gaps: readonly number[]) => gaps.filter(gap => gap > 1.5 * frame).length
    const lines = [dropped(still), dropped(moving)]
    return [
      { what: `chronology of ${bigFamily.events} events, from its tab to its rows`, median: opened },
      {
        ...timedLine(`from picture to picture while it scrolls, ${moving.length} pictures`, moving, 1.5 * frame),
        baselineP95: p95(still)
      },
      {
        what: `  later than one and a half pictures: ${lines[1]} of ${moving.length}; while nothing moves: ${lines[0]} of ${still.length}`
      }
    ]
  } finally {
    await close()
  }
}
