import type { Drawn } from '../drawing.ts'

const HALF = 6

/** A shape for each rater, so that lines are told apart without a colour. The sixth rater begins again, with a tail. */
export function raterMark(place: number, x: number, y: number): readonly Drawn[] {
  const points = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([right, down]) => `${x + right * HALF},${y + down * HALF}`).join(' ')
  const shapes: readonly Drawn[] = [
    { tag: 'circle', pen: 'filled', at: { cx: x, cy: y, r: HALF - 1 } },
    {
      tag: 'rect',
      pen: 'outline',
      at: { x: x - HALF + 1, y: y - HALF + 1, width: 2 * HALF - 2, height: 2 * HALF - 2 }
    },
    {
      tag: 'polygon',
      pen: 'filled',
      at: {
        points: points([
          [0, -1.1],
          [1.1, 0.9],
          [-1.1, 0.9]
        ])
      }
    },
    {
      tag: 'polygon',
      pen: 'outline',
      at: {
        points: points([
          [0, -1.3],
          [1.3, 0],
          [0, 1.3],
          [-1.3, 0]
        ])
      }
    },
    { tag: 'circle', pen: 'outline', at: { cx: x, cy: y, r: HALF - 1 } }
  ]
  const shape = shapes[place % shapes.length]
  if (shape === undefined) return []
  const round = Math.floor(place / shapes.length)
  const tail: Drawn = { tag: 'line', pen: 'line', at: { x1: x, y1: y, x2: x, y2: y + HALF * (1 + round) } }
  return round === 0 ? [shape] : [tail, shape]
}

const linePens = ['line', 'dashed', 'dotted'] as const
export const raterPen = (place: number) => linePens[place % linePens.length] ?? 'line'
