import { type Inline, readInline } from './readInline.ts'

type Words = readonly Inline[]

/** A part of a page, in the few forms that the guide uses. */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly lines: readonly Words[] }
  | { readonly kind: 'table'; readonly head: readonly Words[]; readonly rows: readonly (readonly Words[])[] }
  | { readonly kind: 'picture'; readonly file: string; readonly says: string }

const HEADING = /^(##?) (.+)$/
const PICTURE = /^!\[([^\]]+)\]\(pictures\/([a-z0-9-]+\.png)\)$/
const POINT = /^(-|\d+\.) /
/** Marks of a fuller Markdown than ours would be read aloud as signs, so that they stop the reading. */
const FOREIGN = /^(#{3,}|>|```|\* |\+ |={3,}|-{3,}|<)|!\[|<\/?[a-z]+[ >]|\]\((?![a-z-]+\.md\))/m

/** A page of docs/user uses a form that the reader in the window does not know. */
export class UnreadableGuide extends Error {
  override readonly name = 'UnreadableGuide'
}

/** Reads a page of the guide: the part of Markdown that its pages use, to plain values and never to HTML. */
export function readGuide(markdown: string): readonly GuideBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map(block => block.trim())
    .filter(block => block !== '')
    .map(readBlock)
}

function readBlock(block: string): GuideBlock {
  const heading = HEADING.exec(block)
  if (heading) return { kind: 'heading', level: heading[1] === '#' ? 1 : 2, words: readInline(heading[2] ?? '') }
  const picture = PICTURE.exec(block)
  if (picture) return { kind: 'picture', says: picture[1] ?? '', file: picture[2] ?? '' }
  if (FOREIGN.test(block)) throw new UnreadableGuide(block.slice(0, 80))
  if (block.startsWith('|')) return readTable(block)
  if (POINT.test(block)) return readList(block)
  return { kind: 'paragraph', words: readInline(block.replaceAll('\n', ' ')) }
}

function readList(block: string): GuideBlock {
  const lines = block.replace(/\n +/g, ' ').split('\n')
  if (!lines.every(line => POINT.test(line))) throw new UnreadableGuide(block.slice(0, 80))
  return {
    kind: 'list',
    numbered: /^\d/.test(block),
    lines: lines.map(line => readInline(line.replace(POINT, '')))
  }
}

function readTable(block: string): GuideBlock {
  const [head = [], , ...rows] = block.split('\n').map(line =>
    line
      .replace(/^\|\s*|\s*\|$/g, '')
      .split(/\s*\|\s*/)
      .map(readInline)
  )
  return { kind: 'table', head, rows }
}
