import type { Drawn } from '../drawing.ts'

type Point = { readonly x: number; readonly y: number }
export type TieStrength = 1 | 2 | 3 | null
export type TieFlow = 'to_family' | 'from_family' | 'both' | 'none' | null

const halfWidths = { 1: 0, 2: 1.5, 3: 3.5 } as const
const TOOTH = 9
const ARROW = 13

const rounded = (value: number) => Math.round(value * 10) / 10
const pointsOf = (points: readonly Point[]) => points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ')

/** A line from the family to a tie: as thick as the tie is strong, with teeth where it is a strain, and its arrows. */
export function tieLine(
  from: Point,
  to: Point,
  tie: { readonly strength: TieStrength; readonly stressful: boolean; readonly flow: TieFlow }
): readonly Drawn[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const at = (distance: number, aside = 0): Point => ({
    x: from.x + along.x * distance - along.y * aside,
    y: from.y + along.y * distance + along.x * aside
  })
  const arrow = (tip: number, back: number): Drawn => ({
    tag: 'polygon',
    pen: 'filled',
    at: { points: pointsOf([at(tip), at(back, 7), at(back, -7)]) }
  })
  return [
    stroke(tie.strength, at, length),
    ...(tie.stressful ? [teeth(at, length)] : []),
    ...(tie.flow === 'from_family' || tie.flow === 'both' ? [arrow(length, length - ARROW)] : []),
    ...(tie.flow === 'to_family' || tie.flow === 'both' ? [arrow(0, ARROW)] : [])
  ]
}

type Along = (distance: number, aside?: number) => Point

function stroke(strength: TieStrength, at: Along, length: number): Drawn {
  const half = strength === null ? 0 : halfWidths[strength]
  if (half > 0) {
    const corners = [at(0, half), at(length, half), at(length, -half), at(0, -half)]
    return { tag: 'polygon', pen: 'filled', at: { points: pointsOf(corners) } }
  }
  return { tag: 'polyline', pen: strength === null ? 'dotted' : 'line', at: { points: pointsOf([at(0), at(length)]) } }
}

/** In the middle third, so that the thickness and the arrows stay to be seen at both ends. */
function teeth(at: Along, length: number): Drawn {
  const [start, end] = [length * 0.3, length * 0.7]
  const count = Math.max(4, Math.round((end - start) / 10))
  const points = Array.from({ length: count + 1 }, (_, tooth) =>
    at(start + ((end - start) * tooth) / count, tooth === 0 || tooth === count ? 0 : tooth % 2 === 0 ? TOOTH : -TOOTH)
  )
  return { tag: 'polyline', pen: 'stress', at: { points: pointsOf(points) } }
}
