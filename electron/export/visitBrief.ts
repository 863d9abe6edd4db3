import type { Block, CopyDocument } from '../../domain/copies/document.ts'
import { findPlaces, type PlaceWord } from '../../domain/copies/placeWords.ts'
import { inInitials, type NamedPerson } from '../../domain/visits/initials.ts'
import { visitStrings } from '../../resources/strings/en-GB/visit.ts'
import type { BriefLine, BriefSection } from '../contract/visit.ts'
import { fitOnPage, type PaperSection } from './visitBriefFit.ts'

/** What the paper of one worker is made from: the brief as they may see it, and what must not lie in a car. */
export type BriefSource = {
  readonly title: string
  readonly sections: readonly BriefSection[]
  readonly today: string
  readonly day: string
  readonly workerName: string
  readonly practice: boolean
  readonly people: readonly NamedPerson[]
  /** Every place that is kept private, from whomever. */
  readonly keptPlaces: readonly PlaceWord[]
}

const words = visitStrings.paper
const numbers = /\+?\d(?:[ -]?\d){8,}/gu
const postcodes = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/giu

/**
 * The brief on one page. Lost paper must harm nobody: what is for named people only and what shows a place kept private
 * is never on it, and with initials neither is a name, an address or a number.
 */
export function makeVisitBrief(source: BriefSource, initials: boolean): CopyDocument {
  const read = (text: string) => (initials ? inInitials(withoutNumbers(text), source.people) : text)
  const sections = source.sections.map(
    (section): PaperSection => ({
      key: section.key,
      title: read(section.title),
      empty: section.empty,
      more: section.more,
      lines: section.lines.flatMap(line => onPaper(line, source, initials)).map(line => sayLine(line, read))
    })
  )
  const footer = words.forWhom(source.workerName, source.day)
  return {
    title: words.title,
    recipient: source.workerName,
    language: 'en-GB',
    layout: 'one_page',
    madeOn: source.today,
    footer: source.practice ? words.practice(footer) : footer,
    blocks: [
      { kind: 'heading', level: 1, words: read(source.title) },
      ...fitOnPage(sections).flatMap(section => blocksOf(section))
    ],
    leftOut: []
  }
}

function onPaper(line: BriefLine, { keptPlaces }: BriefSource, initials: boolean): readonly BriefLine[] {
  if (line.kept) return [{ ...line, words: words.onScreen, by: null, tone: 'quiet' }]
  if (findPlaces(`${line.words} ${line.by ?? ''}`, keptPlaces).length > 0)
    return [{ ...line, words: words.hidden, by: null, tone: 'quiet' }]
  return initials && line.reaches ? [] : [line]
}

const sayLine = ({ words: said, by, tone }: BriefLine, read: (text: string) => string) => ({
  words: read(said),
  by: by === null ? null : read(by),
  quoted: tone === 'said'
})

const withoutNumbers = (text: string) => text.replace(numbers, '…').replace(postcodes, '…')

function blocksOf({ title, lines, empty, more }: PaperSection): readonly Block[] {
  const items = lines.map(({ words: said, by }) => (by === null ? said : `${said} ${by}.`))
  const rest = more === 0 ? [] : [words.more(more)]
  const once = [...new Set([...items, ...rest])]
  const body: Block = once.length === 0 ? { kind: 'paragraph', words: empty } : { kind: 'list', items: once }
  return [{ kind: 'heading', level: 2, words: title }, body]
}
