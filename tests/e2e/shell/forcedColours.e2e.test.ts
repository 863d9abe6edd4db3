import { describe, expect, it } from 'vitest'
import { seeBarriers } from '../pages/barriers.ts'
import { type Sight, tourAssessment, tourDesks, tourFamily } from './tours.ts'

/** As Windows draws it for somebody who chose the colours: dark, theirs only, and nothing that moves. */
const inTheirColours: Sight = {
  prepare: goldthread =>
    goldthread.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' }),
  look: async goldthread => {
    const { unmarked, covered, onlyColour } = await seeBarriers(goldthread.page, 'oneOfAKind')
    await goldthread.checkPage()
    return { unmarked, covered, onlyColour }
  }
}

/** Where the focus is and what is chosen can be seen without a colour of ours. */
describe('a window in the colours of the reader', () => {
  it('marks the focus and what is chosen at the desk of every role', async () => {
    expect(await tourDesks(inTheirColours)).toEqual([])
  })

  it('marks the focus and what is chosen on every page of a family', async () => {
    expect(await tourFamily(inTheirColours)).toEqual([])
  })

  it('marks the focus and what is chosen in an assessment', async () => {
    expect(await tourAssessment(inTheirColours)).toEqual([])
  })
})
