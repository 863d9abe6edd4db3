import type { Page } from 'playwright-core'
import { chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { median, p95 } from '../measure/figures.ts'
import { type Line, timedLine } from '../measure/report.ts'
import { bigFamily } from './bigFamily.ts'
import { unlock, type Windows } from './windows.ts'

/** What a screen of 60 Hz leaves for one picture. */
const frame = 1000 / 60
const rounds = 2

const timesOpened = 6

async function openChronology(page: Page): Promise<readonly number[]> {
  await page.keyboard.press('Control+K')
  await page.keyboard.type(bigFamily.name.slice(0, 4))
  await page.getByRole('option', { name: bigFamily.name }).first().click()
  const tab = page.getByRole('tab', { name: familyStrings.workspace.tabs.chronology, exact: true })
  await tab.waitFor()
  const overview = page.getByRole('tab', { name: familyStrings.workspace.tabs.overview, exact: true })
  const times: number[] = []
  for (let time = 0; time < timesOpened; time += 1) {
    if (time > 0) {
      await overview.click()
      await page.getByRole('table', { name: chronologyStrings.title }).waitFor({ state: 'detached' })
    }
    times.push(await timeToRows(page))
  }
  return times
}

/** From the press of the tab to the first picture with a row, by the page's own clock: no driver stands between. */
function timeToRows(page: Page): Promise<number> {
  return page.evaluate(
    ([tabName, title]) =>
      new Promise<number>(resolve => {
        const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')]
        const tab = tabs.find(one => one.textContent?.trim() === tabName)
        const started = performance.now()
        tab?.click()
        const look = () => {
          if (document.querySelector(`table[aria-label="${title}"] tbody button`) === null) requestAnimationFrame(look)
          else requestAnimationFrame(() => resolve(performance.now() - started))
        }
        look()
      }),
    [familyStrings.workspace.tabs.chronology, chronologyStrings.title] as const
  )
}

type Scrolled = {
  /** From one picture to the next. */
  readonly gaps: readonly number[]
  /** What our own script, styles and layout took of each; the rest is the screen's. */
  readonly work: readonly number[]
}

/**
 * Scrolls by 300 px at each picture, from the first event to the last and back. `bare` scrolls a list beside it that
 * looks the same and is only there: every row drawn once, nothing listens. So much the machine takes by itself.
 */
function scroll(page: Page, bare: boolean): Promise<Scrolled> {
  return page.evaluate(
    ([title, isBare]) =>
      new Promise<Scrolled>(resolve => {
        const own = document.querySelector(`table[aria-label="${title}"]`)?.parentElement
        if (!own) return resolve({ gaps: [], work: [] })
        const box = own.cloneNode(true)
        if (!(box instanceof HTMLElement)) return resolve({ gaps: [], work: [] })
        if (isBare) {
          box.style.height = `${own.clientHeight}px`
          const body = box.querySelector('tbody')
          const row = body?.querySelector('tr[aria-rowindex]')
          if (body && row) body.replaceChildren(...Array.from({ length: 2000 }, () => row.cloneNode(true)))
          own.before(box)
          own.style.display = 'none'
        }
        const scrolled = isBare ? box : own
        const gaps: number[] = []
        const work: number[] = []
        let began: number | null = null
        const onScroll = () => {
          began = performance.now()
        }
        window.addEventListener('scroll', onScroll, { capture: true })
        const end = () => {
          window.removeEventListener('scroll', onScroll, { capture: true })
          if (isBare) {
            box.remove()
            own.style.display = ''
          }
          resolve({ gaps: gaps.slice(2), work: work.slice(2) })
        }
        let last = performance.now()
        let step = 300
        const next = (now: number) => {
          gaps.push(now - last)
          last = now
          scrolled.getBoundingClientRect()
          if (began !== null) work.push(performance.now() - began)
          began = null
          const before = scrolled.scrollTop
          scrolled.scrollTop += step
          if (scrolled.scrollTop !== before) requestAnimationFrame(next)
          else if (step > 0) {
            step = -step
            requestAnimationFrame(next)
          } else end()
        }
        requestAnimationFrame(next)
      }),
    [chronologyStrings.title, bare] as const
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
    const work: number[] = []
    const bare: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      still.push(...(await idle(page)))
      const list = await scroll(page, false)
      moving.push(...list.gaps)
      work.push(...list.work)
      bare.push(...(await scroll(page, true)).gaps)
    }
    const late = (gaps: readonly number[]) => `${gaps.filter(gap => gap > 1.5 * frame).length} of ${gaps.length}`
    return [
      { what: `chronology of ${bigFamily.events} events, from its tab to its rows`, median: opened[0] ?? 0 },
      { what: '  opened again', median: median(opened.slice(1)), p95: p95(opened.slice(1)) },
      timedLine('script, styles and layout of one picture while it scrolls', work, frame),
      {
        ...timedLine('from picture to picture while it scrolls', moving, 1.5 * frame),
        baseline: median(bare),
        baselineP95: p95(bare)
      },
      {
        what: `  later than one and a half pictures: ${late(moving)}; a bare list of the same look: ${late(bare)}; nothing moves: ${late(still)}; over a picture of own work: ${work.filter(one => one > frame).length} of ${work.length}`
      }
    ]
  } finally {
    await close()
  }
}
