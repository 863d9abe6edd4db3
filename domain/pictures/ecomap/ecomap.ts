import type { Box, Drawn, Picture, PictureStop } from '../drawing.ts'
import { lineOf, textOf } from '../drawn.ts'
import { linesWithin } from '../textWidth.ts'
import { familyRadius, innerEdge, layOutTies, tieBox } from './layout.ts'
import { type TieFlow, type TieStrength, tieLine } from './tieLine.ts'

const NAME_ROW = 18
const SMALL_ROW = 15

export type EcomapTie = {
  readonly key: string
  readonly name: string
  readonly kindWords: string
  /** Whose tie; empty for the whole family. */
  readonly whose: string
  readonly strength: TieStrength
  readonly stressful: boolean
  readonly flow: TieFlow
  readonly helpsWith: string
  readonly agreedWords: string
  readonly opens: PictureStop['opens']
}

export type EcomapWords = {
  readonly title: (family: string) => string
  readonly centre: string
  readonly caption: string
  readonly columns: readonly string[]
  readonly empty: string
  readonly strength: Readonly<Record<1 | 2 | 3 | 'none', string>>
  readonly stress: string
  readonly noStress: string
  readonly flow: Readonly<Record<Exclude<TieFlow, null>, string>>
  readonly flowUnsaid: string
  readonly helpsWith: (what: string) => string
  readonly wholeFamily: string
  readonly sentence: (name: string, words: readonly string[]) => string
  readonly legend: Readonly<Record<'weak' | 'steady' | 'strong' | 'unsaid' | 'stress' | 'flow', string>>
}

/** The family in the middle and who is round it; the same facts as rows and as sentences. */
export function drawEcomap(family: string, ties: readonly EcomapTie[], words: EcomapWords): Picture {
  const layout = layOutTies(ties.length)
  const placed = ties.flatMap((tie, at) => {
    const box = layout.boxes[at]
    return box === undefined ? [] : [{ tie, box }]
  })
  const { centre } = layout
  return {
    width: layout.width,
    height: layout.height,
    title: words.title(family),
    drawn: [
      ...placed.flatMap(({ tie, box }) =>
        tieLine(edgeOfFamily(centre, innerEdge(box, centre)), innerEdge(box, centre), tie)
      ),
      { tag: 'circle', pen: 'outline', at: { cx: centre.x, cy: centre.y, r: familyRadius } },
      ...lettersIn(words.centre, centre),
      ...placed.flatMap(({ tie, box }) => drawTie(tie, box))
    ],
    stops: placed.map(({ tie, box }) => ({
      key: tie.key,
      name: words.sentence(tie.name, wordsOf(tie, words)),
      box,
      opens: tie.opens
    })),
    legend: legendOf(words),
    words: ties.length === 0 ? [words.empty] : ties.map(tie => words.sentence(tie.name, wordsOf(tie, words))),
    table: {
      caption: words.caption,
      columns: words.columns,
      rows: ties.map(tie => [
        tie.name,
        tie.kindWords,
        tie.whose || words.wholeFamily,
        words.strength[tie.strength ?? 'none'],
        tie.stressful ? words.stress : words.noStress,
        tie.flow === null ? words.flowUnsaid : words.flow[tie.flow],
        tie.helpsWith,
        tie.agreedWords
      ])
    }
  }
}

type Point = { readonly x: number; readonly y: number }

function edgeOfFamily(centre: Point, to: Point): Point {
  const length = Math.hypot(to.x - centre.x, to.y - centre.y)
  const share = (familyRadius + 4) / length
  return { x: centre.x + (to.x - centre.x) * share, y: centre.y + (to.y - centre.y) * share }
}

function lettersIn(words: string, { x, y }: Point): readonly Drawn[] {
  const lines = linesWithin(words, 14, 2 * familyRadius - 20, 3)
  return lines.map((line, at) => textOf('strongLabel', x, y + 5 + (at - (lines.length - 1) / 2) * 18, line))
}

function drawTie(tie: EcomapTie, box: Box): readonly Drawn[] {
  const names = linesWithin(tie.name, 14, tieBox.width - 16, 2)
  const small = [tie.kindWords, tie.whose].flatMap(line => linesWithin(line, 12, tieBox.width - 16, 1)).filter(Boolean)
  const middle = box.x + box.width / 2
  const high = names.length * NAME_ROW + small.length * SMALL_ROW
  const start = box.y + (box.height - high) / 2 + 13
  return [
    { tag: 'rect', pen: 'outline', at: { x: box.x, y: box.y, width: box.width, height: box.height, rx: 6 } },
    ...names.map((name, at) => textOf('strongLabel', middle, start + at * NAME_ROW, name)),
    ...small.map((line, at) => textOf('smallLabel', middle, start + names.length * NAME_ROW + at * SMALL_ROW - 1, line))
  ]
}

function wordsOf(tie: EcomapTie, words: EcomapWords): readonly string[] {
  return [
    tie.kindWords.toLowerCase(),
    tie.whose === '' ? '' : tie.whose,
    words.strength[tie.strength ?? 'none'],
    tie.stressful ? words.stress : '',
    tie.flow === null ? '' : words.flow[tie.flow],
    tie.helpsWith === '' ? '' : words.helpsWith(tie.helpsWith),
    tie.agreedWords.toLowerCase()
  ].filter(Boolean)
}

function legendOf({ legend }: EcomapWords): Picture['legend'] {
  const sign = (tie: Parameters<typeof tieLine>[2]) => tieLine({ x: 4, y: 12 }, { x: 52, y: 12 }, tie)
  const plain = { stressful: false, flow: null } as const
  return [
    { drawn: sign({ ...plain, strength: 1 }), words: legend.weak },
    { drawn: sign({ ...plain, strength: 2 }), words: legend.steady },
    { drawn: sign({ ...plain, strength: 3 }), words: legend.strong },
    { drawn: [lineOf('dotted', 4, 12, 52, 12)], words: legend.unsaid },
    { drawn: sign({ ...plain, strength: 1, stressful: true }), words: legend.stress },
    { drawn: sign({ ...plain, strength: 1, flow: 'to_family' }), words: legend.flow }
  ]
}
