import { describe, expect, it } from 'vitest'
import { fitOnPage, type PaperSection } from '../../../../electron/export/visitBriefFit.ts'

const lines = (count: number, letters = 60, quoted = false) =>
  Array.from({ length: count }, (_, at) => ({ words: `${at} ${'word '.repeat(letters / 5)}`.trim(), by: null, quoted }))
const section = (key: PaperSection['key'], own: PaperSection['lines']): PaperSection => ({
  key,
  title: key,
  lines: own,
  empty: 'Nothing.',
  more: 0
})
const of = (sections: readonly PaperSection[], key: PaperSection['key']) => sections.find(one => one.key === key)

describe('fitOnPage', () => {
  it('leaves a brief that fits as it is', () => {
    const sections = [section('safety', lines(3)), section('changes', lines(4)), section('ask', lines(4))]

    expect(fitOnPage(sections)).toEqual(sections)
  })

  it('cuts what can be read on the screen and counts what it cut', () => {
    const sections = [
      section('safety', lines(10)),
      section('promises', lines(6)),
      section('changes', lines(12)),
      section('ask', lines(12))
    ]

    const fitted = fitOnPage(sections)

    expect(of(fitted, 'safety')).toEqual(sections[0])
    expect(of(fitted, 'promises')).toEqual(sections[1])
    expect(of(fitted, 'changes')).toMatchObject({ lines: { length: 6 }, more: 6 })
  })

  it('never cuts what keeps somebody safe or a child, however long the page becomes', () => {
    const sections = [
      section('safety', lines(40)),
      section('seen', lines(11)),
      section('words', lines(10, 300, true)),
      section('changes', lines(12)),
      section('ask', lines(12))
    ]

    const fitted = fitOnPage(sections)

    expect(of(fitted, 'safety')?.lines).toHaveLength(40)
    expect(of(fitted, 'seen')?.lines).toHaveLength(11)
    expect(of(fitted, 'words')?.lines).toHaveLength(10)
    expect(of(fitted, 'words')?.lines[0]?.words.length).toBeLessThan(130)
    expect(of(fitted, 'changes')).toMatchObject({ lines: [], more: 12 })
  })
})
