import { shortened } from '../../domain/visits/childsWords.ts'
import type { BriefSection } from '../contract/visit.ts'

export type PaperLine = { readonly words: string; readonly by: string | null; readonly quoted: boolean }

export type PaperSection = {
  readonly key: BriefSection['key']
  readonly title: string
  readonly lines: readonly PaperLine[]
  readonly empty: string
  readonly more: number
}

/** What one A4 page holds in the type of the brief, with a little room to spare. */
const linesOnPage = 43
const lettersInLine = 84
const headingLines = 2

const linesOf = ({ words, by }: PaperLine) => Math.ceil((words.length + (by?.length ?? 0)) / lettersInLine)

function heightOf({ lines, empty, more }: PaperSection): number {
  const body =
    lines.length === 0 ? Math.ceil(empty.length / lettersInLine) : lines.reduce((sum, one) => sum + linesOf(one), 0)
  return headingLines + body + (more > 0 ? 1 : 0)
}

const fits = (sections: readonly PaperSection[]) =>
  sections.reduce((sum, section) => sum + heightOf(section), 3) <= linesOnPage

const cutTo = (section: PaperSection, most: number): PaperSection => {
  const lines = section.lines.slice(0, most)
  return { ...section, lines, more: section.more + section.lines.length - lines.length }
}

type Step = { readonly key: PaperSection['key']; readonly cut: (section: PaperSection) => PaperSection }

const fewer = (key: PaperSection['key'], most: number): Step => ({ key, cut: section => cutTo(section, most) })
const shorterWords = (most: number): Step => ({
  key: 'words',
  cut: section => ({
    ...section,
    lines: section.lines.map(line => (line.quoted ? { ...line, words: shortened(line.words, most) } : line))
  })
})

/** What can be read on the screen as well goes first. */
const steps: readonly Step[] = [
  fewer('changes', 6),
  fewer('ask', 6),
  shorterWords(200),
  fewer('changes', 3),
  fewer('ask', 3),
  shorterWords(120),
  fewer('homes', 2),
  fewer('changes', 0),
  fewer('ask', 0)
]

/** Cuts until the brief stands on one page. What keeps somebody safe, promises and children are never cut: better two pages. */
export function fitOnPage(sections: readonly PaperSection[]): readonly PaperSection[] {
  let fitted = sections
  for (const { key, cut } of steps) {
    if (fits(fitted)) return fitted
    fitted = fitted.map(section => (section.key === key ? cut(section) : section))
  }
  return fitted
}
