import { describe, expect, it } from 'vitest'
import { seeBarriers } from '../pages/barriers.ts'
import { type Sight, tourAssessment, tourDesks, tourFamily } from './tours.ts'

/** 1280 x 1024 at 400 %: what is left is the window of a small telephone (WCAG 1.4.10). */
const enlarged: Sight = {
  prepare: async goldthread => {
    await goldthread.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setMinimumSize(320, 256)
      window?.setContentSize(320, 256)
    })
    await goldthread.page.waitForFunction(() => window.innerWidth === 320)
  },
  look: async goldthread => {
    const { sideways, unmarked, covered } = await seeBarriers(goldthread.page)
    await goldthread.checkPage()
    return { sideways, unmarked, covered }
  }
}

/** One column, and nothing that has the focus is behind something else. */
describe('a window at 400 %', () => {
  it('shows the desk of every role in one column', async () => {
    expect(await tourDesks(enlarged)).toEqual([])
  })

  it('shows every page of a family in one column', async () => {
    expect(await tourFamily(enlarged)).toEqual([])
  })

  it('shows an assessment in one column', async () => {
    expect(await tourAssessment(enlarged)).toEqual([])
  })
})
