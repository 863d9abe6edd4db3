import type { Drawn, Picture } from '../../../domain/pictures/drawing.ts'
import { textWidth } from '../../../domain/pictures/textWidth.ts'

/** Along the picture, in its own units. */
export type Sight = { readonly from: number; readonly to: number }

/** A picture with more stops than this is drawn only where it is looked at: two thousand events scroll like twenty. */
export const MANY_STOPS = 250
const LETTER = 14

/** What of a picture is seen between two places; what has no place of its own is always drawn. */
export function partInSight(picture: Picture, reaches: readonly (Sight | null)[], sight: Sight | null) {
  if (sight === null) return { drawn: picture.drawn, stops: picture.stops }
  const seen = (reach: Sight | null | undefined) => !reach || (reach.to >= sight.from && reach.from <= sight.to)
  return {
    drawn: picture.drawn.filter((_, at) => seen(reaches[at])),
    stops: picture.stops.filter(({ box }) => seen({ from: box.x, to: box.x + box.width }))
  }
}

/** How far one shape reaches from left to right; null where that cannot be read from it. */
export function reachOf({ tag, at, words = '' }: Drawn): Sight | null {
  const number = (name: string) => {
    const value = at[name]
    return typeof value === 'number' ? value : 0
  }
  if (at.transform !== undefined) return null
  if (tag === 'line') return spanOf([number('x1'), number('x2')])
  if (tag === 'rect') return spanOf([number('x'), number('x') + number('width')])
  if (tag === 'circle') return spanOf([number('cx') - number('r'), number('cx') + number('r')])
  if (tag === 'text') return spanOf([number('x') - textWidth(words, LETTER), number('x') + textWidth(words, LETTER)])
  if (tag !== 'polygon' && tag !== 'polyline') return null
  const xs = String(at.points)
    .split(' ')
    .map(point => Number(point.split(',')[0]))
  return spanOf(xs)
}

const spanOf = (xs: readonly number[]): Sight => ({ from: Math.min(...xs), to: Math.max(...xs) })
