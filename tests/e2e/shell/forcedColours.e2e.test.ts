import { describe, expect, it } from 'vitest'
import { seeBarriers } from '../pages/barriers.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { tourEveryScreen } from './everyScreen.ts'

/** As Windows draws it for somebody who chose the colours: dark, theirs only, and nothing that moves. */
async function chooseColours(goldthread: Goldthread): Promise<void> {
  await goldthread.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' })
}

describe('a window in the colours of the reader', () => {
  it('shows on every screen where the focus is and what is chosen', async () => {
    const found: object[] = []

    await tourEveryScreen(chooseColours, async (screen, goldthread) => {
      const { unmarked, covered, onlyColour } = await seeBarriers(goldthread.page, 'oneOfAKind')
      const barriers = { unmarked, covered, onlyColour }
      if (Object.values(barriers).some(list => list.length > 0)) found.push({ screen, ...barriers })
      await goldthread.checkPage()
    })

    expect(found).toEqual([])
  })
})
