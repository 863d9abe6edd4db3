/** The pens a picture is drawn with. The window gives them the colours of its scheme, a print and a file those of paper. */
export const pens = [
  'outline',
  'filled',
  'line',
  'dashed',
  'dotted',
  'household',
  'otherHousehold',
  'thread',
  'stress',
  'muted',
  'label',
  'smallLabel',
  'strongLabel',
  'symbol',
  'none'
] as const
export type Pen = (typeof pens)[number]

export const drawingTags = ['g', 'rect', 'circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'text'] as const
export type DrawingTag = (typeof drawingTags)[number]

/** Geometry and nothing else: what is not in this list is not drawn, so that no picture can carry a link or a script. */
export const drawingAttributes = [
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'd',
  'points',
  'transform',
  'text-anchor'
] as const
export type DrawingAttribute = (typeof drawingAttributes)[number]

/** One element of a picture: geometry and words only. Words are text and nothing else, whatever they look like. */
export type Drawn = {
  readonly tag: DrawingTag
  readonly pen: Pen
  readonly at: { readonly [attribute: string]: string | number }
  readonly words?: string
  readonly parts?: readonly Drawn[]
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where the keyboard stops in a picture: what is spoken there, and what Enter opens. */
export type PictureStop = {
  readonly key: string
  readonly name: string
  readonly box: Box
  readonly opens: { readonly kind: 'person' | 'agency' | 'event' | 'reading' | 'tie'; readonly id: string } | null
}

export type PictureTable = {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A picture with its two equals: the same facts as a table and as sentences. Units are CSS pixels. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly drawn: readonly Drawn[]
  readonly stops: readonly PictureStop[]
  readonly legend: readonly { readonly drawn: readonly Drawn[]; readonly words: string }[]
  readonly words: readonly string[]
  readonly table: PictureTable
}
