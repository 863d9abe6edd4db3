import { describe, expect, it } from 'vitest'
import { seeBarriers } from '../pages/barriers.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { tourEveryScreen } from './everyScreen.ts'

/** 1280 x 1024 at 400 %: what is left is the window of a small telephone (WCAG 1.4.10). */
async function enlarge(goldthread: Goldthread): Promise<void> {
  await goldthread.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setMinimumSize(320, 256)
    window?.setContentSize(320, 256)
  })
  await goldthread.page.waitForFunction(() => window.innerWidth === 320)
}

describe('a window at 400 %', () => {
  it('shows every screen in one column, with nothing that has the focus behind something else', async () => {
    const found: object[] = []

    await tourEveryScreen(enlarge, async (screen, goldthread) => {
      const { sideways, unmarked, covered } = await seeBarriers(goldthread.page)
      const barriers = { sideways, unmarked, covered }
      if (Object.values(barriers).some(list => list.length > 0)) found.push({ screen, ...barriers })
      await goldthread.checkPage()
    })

    expect(found).toEqual([])
  })
})
