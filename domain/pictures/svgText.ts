import { type Drawn, drawingAttributes, type Pen, type Picture } from './drawing.ts'
import { linesWithin } from './textWidth.ts'

const INK = '#000000'
const PAPER = '#ffffff'
const FONT = "'Atkinson Hyperlegible Next', Arial, sans-serif"
const stroke = (width: number, dashes = '') =>
  `fill="none" stroke="${INK}" stroke-width="${width}"${dashes && ` stroke-dasharray="${dashes}"`}`
const type = (size: number, weight = 400) =>
  `fill="${INK}" font-family="${FONT}" font-size="${size}" font-weight="${weight}"`

/** On paper everything is black on white: what a line means is its width, its dashes and its words, never its colour. */
const onPaper: Readonly<Record<Pen, string>> = {
  outline: `fill="${PAPER}" stroke="${INK}" stroke-width="2"`,
  filled: `fill="${INK}" stroke="${INK}" stroke-width="1"`,
  line: stroke(2),
  dashed: stroke(2, '8 5'),
  dotted: stroke(2, '1.5 5'),
  household: stroke(1.5, '2 6'),
  otherHousehold: stroke(1.5, '9 4 2 4'),
  thread: stroke(4),
  stress: stroke(2.5),
  muted: stroke(1),
  label: type(14),
  smallLabel: type(12),
  strongLabel: type(14, 700),
  symbol: type(18, 700),
  none: 'fill="none" stroke="none"'
}

const MARGIN = 24
const LEGEND_ROW = 30
const LEGEND_COLUMN = 270
const LEGEND_INDENT = 64
const TITLE_ROOM = 36

const NARROWEST_WITH_LINES = 640
const LINE = 18

/**
 * A picture as one file that stands alone, with its title and its legend: for a print, a file, or a page of a copy.
 * `lines` say for whom and of which day it is; the last of them stands at the foot.
 */
export function svgText(picture: Picture, lines: readonly string[] = []): string {
  const narrowest = lines.length > 0 ? NARROWEST_WITH_LINES : LEGEND_COLUMN
  const width = Math.max(picture.width, narrowest) + 2 * MARGIN
  const above = lines.slice(0, -1).flatMap(line => linesWithin(line, 12, width - 2 * MARGIN, 4))
  const below = lines.slice(-1).flatMap(line => linesWithin(line, 12, width - 2 * MARGIN, 4))
  const top = TITLE_ROOM + above.length * LINE
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / LEGEND_COLUMN))
  const rows = Math.ceil(picture.legend.length / columns)
  const legendTop = top + picture.height + 2 * MARGIN
  const belowTop = legendTop + rows * LEGEND_ROW + MARGIN
  const height = belowTop + below.length * LINE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shown(width)}" height="${shown(height)}" viewBox="0 0 ${shown(width)} ${shown(height)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(picture.title)}</title>`,
    `<desc>${escaped(picture.words.join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 8}" ${onPaper.strongLabel}>${escaped(picture.title)}</text>`,
    ...above.map((line, at) => lineText(line, TITLE_ROOM + MARGIN + at * LINE)),
    `<g transform="translate(${MARGIN} ${top + MARGIN})">${picture.drawn.map(drawnText).join('')}</g>`,
    ...picture.legend.map((entry, at) => legendText(entry, at, columns, legendTop)),
    ...below.map((line, at) => lineText(line, belowTop + at * LINE)),
    '</svg>'
  ].join('\n')
}

const lineText = (words: string, y: number): string =>
  `<text x="${MARGIN}" y="${y}" ${onPaper.smallLabel}>${escaped(words)}</text>`

function legendText(entry: Picture['legend'][number], at: number, columns: number, top: number): string {
  const x = MARGIN + (at % columns) * LEGEND_COLUMN
  const y = top + Math.floor(at / columns) * LEGEND_ROW
  const lines = linesWithin(entry.words, 12, LEGEND_COLUMN - LEGEND_INDENT - 8, 2)
  const words = lines.map(
    (line, row) =>
      `<text x="${LEGEND_INDENT}" y="${(lines.length > 1 ? 8 : 15) + row * 14}" ${onPaper.smallLabel}>${escaped(line)}</text>`
  )
  return `<g transform="translate(${x} ${y})">${entry.drawn.map(drawnText).join('')}${words.join('')}</g>`
}

function drawnText({ tag, pen, at, words, parts }: Drawn): string {
  const geometry = drawingAttributes.flatMap(name => {
    const value = at[name]
    return value === undefined ? [] : [`${name}="${typeof value === 'number' ? shown(value) : escaped(value)}"`]
  })
  const inside = `${words === undefined ? '' : escaped(words)}${(parts ?? []).map(drawnText).join('')}`
  // A group keeps no pen: what is in it has its own, and "no line" would be inherited.
  const open = [tag, ...geometry, ...(tag === 'g' ? [] : [onPaper[pen]])].join(' ')
  return inside === '' ? `<${open}/>` : `<${open}>${inside}</${tag}>`
}

const shown = (value: number): string => (Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}
/** XML has no way to write most control characters, not even escaped; a file with one in it does not open. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function escaped(words: string): string {
  return words.replace(UNWRITABLE, '\ufffd').replace(/[&<>"']/g, letter => entities[letter] ?? '')
}
