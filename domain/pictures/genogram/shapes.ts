import type { Drawn } from '../drawing.ts'
import { lineOf, textOf } from '../drawn.ts'
import type { GenogramPerson, GenogramShape } from './facts.ts'
import { type Block, labelRows, SHAPE } from './measures.ts'

const HALF = SHAPE / 2
const AGE_ROOM = 7

/** The sign of a person, its middle at `x`, its top at `y`. */
export function shapeOf(shape: GenogramShape, x: number, y: number, unnamed: boolean): readonly Drawn[] {
  const asks = unnamed || shape === 'not_known'
  return [outlineOf(shape, x, y), ...(asks ? [textOf('symbol', x, y + HALF + 6, '?')] : [])]
}

function outlineOf(shape: GenogramShape, x: number, y: number): Drawn {
  switch (shape) {
    case 'man':
      return { tag: 'rect', pen: 'outline', at: { x: x - HALF, y, width: SHAPE, height: SHAPE } }
    case 'woman':
      return { tag: 'circle', pen: 'outline', at: { cx: x, cy: y + HALF, r: HALF } }
    case 'unborn':
      return {
        tag: 'polygon',
        pen: 'outline',
        at: { points: `${x},${y + 4} ${x + HALF},${y + SHAPE} ${x - HALF},${y + SHAPE}` }
      }
    case 'loss':
      return { tag: 'polygon', pen: 'filled', at: { points: `${x},${y + 14} ${x + 13},${y + 38} ${x - 13},${y + 38}` } }
    case 'other':
      return {
        tag: 'polygon',
        pen: 'outline',
        at: {
          points: [
            [x - 11, y],
            [x + 11, y],
            [x + HALF, y + HALF],
            [x + 11, y + SHAPE],
            [x - 11, y + SHAPE],
            [x - HALF, y + HALF]
          ]
            .map(point => point.join(','))
            .join(' ')
        }
      }
    case 'not_known':
      return {
        tag: 'polygon',
        pen: 'outline',
        at: { points: `${x},${y} ${x + HALF},${y + HALF} ${x},${y + SHAPE} ${x - HALF},${y + HALF}` }
      }
  }
}

/** How far the cross reaches from the middle of a shape, so that it ends at its edge. */
const reach: Readonly<Record<GenogramShape, number>> = {
  man: HALF,
  woman: HALF * Math.SQRT1_2,
  other: HALF * 0.66,
  not_known: HALF / 2,
  unborn: HALF / 2,
  loss: HALF / 2
}

/** The cross leaves room for an age in its middle. */
export function crossOver(shape: GenogramShape, x: number, y: number, room = 0): readonly Drawn[] {
  const [by, middle] = [reach[shape], y + HALF]
  if (room === 0)
    return [
      lineOf('line', x - by, middle - by, x + by, middle + by),
      lineOf('line', x + by, middle - by, x - by, middle + by)
    ]
  const ways = [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1]
  ] as const
  return ways.map(([right, down]) =>
    lineOf('line', x + right * room, middle + down * room, x + right * by, middle + down * by)
  )
}

/** A person with name, age and, where they died, the cross and the date. */
export function drawPerson(person: GenogramPerson, block: Block, x: number, y: number): Drawn {
  return {
    tag: 'g',
    pen: 'none',
    at: {},
    parts: [
      ...shapeOf(person.shape, x, y, person.unnamed),
      ...(person.hasDied ? crossOver(person.shape, x, y, block.inside === '' ? 0 : AGE_ROOM) : []),
      ...(block.inside === ''
        ? []
        : [textOf(person.hasDied ? 'smallLabel' : 'label', x, y + HALF + (person.hasDied ? 4 : 5), block.inside)]),
      ...labelRows(block).map(row => textOf(row.small ? 'smallLabel' : 'strongLabel', x, y + row.y, row.words))
    ]
  }
}
