import { describe, expect, it } from 'vitest'
import { chapters } from '../../../../../renderer/features/help/guideFiles.ts'
import { markHits } from '../../../../../renderer/features/help/markHits.ts'
import { searchGuide } from '../../../../../renderer/features/help/searchGuide.ts'

describe('searchGuide', () => {
  it('finds the beginnings of words, headings first', () => {
    const hits = searchGuide(chapters, 'famil')

    const lastHeading = hits.findLastIndex(({ title, words }) => title === words)
    expect(hits[0]).toMatchObject({ page: expect.stringMatching(/famil|overview/) })
    expect(hits.slice(0, 3).every(({ title, words }) => title === words)).toBe(true)
    expect(lastHeading).toBeLessThan(hits.length - 1)
  })

  it('does not find the middle of a word', () => {
    expect(searchGuide(chapters, 'amilies')).toEqual([])
  })

  it('finds a line by a word of its own and a word of the title of its page', () => {
    expect(searchGuide(chapters, 'withdraw agree')).toContainEqual(expect.objectContaining({ page: 'agreement' }))
  })

  it.each(['', '   ', '…!', '\u0000'])('finds nothing for %j', asked => {
    expect(searchGuide(chapters, asked)).toEqual([])
  })

  it.each(['<script>', '.*', '(', '\\'])('takes %j as letters', asked => {
    expect(() => searchGuide(chapters, asked)).not.toThrow()
  })
})

describe('markHits', () => {
  it('marks the words that begin so, and keeps every letter', () => {
    const runs = markHits('Zoë’s families, and a family’s file', ['fam', 'zoe'])

    expect(runs.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Zoë’s', 'families', 'family’s'])
    expect(runs.map(({ text }) => text).join('')).toBe('Zoë’s families, and a family’s file')
  })
})
