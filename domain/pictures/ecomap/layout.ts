import type { Box } from '../drawing.ts'

export const tieBox = { width: 190, height: 76 }
export const familyRadius = 62

const ROOM = 14
const MARGIN = 20
const NARROWEST = 110
const WIDEST = 300

export type EcomapLayout = {
  readonly width: number
  readonly height: number
  readonly centre: { readonly x: number; readonly y: number }
  readonly boxes: readonly Box[]
}

/**
 * Boxes left and right of the family, on the outside of an oval. Lines from the middle stay inside the oval, which bends
 * outwards everywhere: so no line runs under a box that it does not belong to, and no two boxes touch.
 */
export function layOutTies(count: number): EcomapLayout {
  const onRight = Math.ceil(count / 2)
  const step = tieBox.height + ROOM + (count <= 8 ? 24 : 0)
  const rows = Math.max(onRight, 1)
  const height = Math.max(rows * step, 2 * familyRadius + 60) + 2 * MARGIN
  const reach = count <= 8 ? WIDEST - 60 : WIDEST
  const width = 2 * (reach + tieBox.width + MARGIN)
  const centre = { x: width / 2, y: height / 2 }
  const side = (at: number, many: number, right: boolean): Box => {
    const middle = centre.y + (at - (many - 1) / 2) * step
    const share = (middle - centre.y) / (height / 2)
    const out = NARROWEST + (reach - NARROWEST) * Math.sqrt(Math.max(0, 1 - share * share))
    const x = right ? centre.x + out : centre.x - out - tieBox.width
    return { x, y: middle - tieBox.height / 2, ...tieBox }
  }
  const boxes = Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? side(at / 2, onRight, true) : side((at - 1) / 2, count - onRight, false)
  )
  return { width, height, centre, boxes }
}

/** The middle of the side of a box that looks at the family. */
export function innerEdge(box: Box, centre: { readonly x: number }): { readonly x: number; readonly y: number } {
  return { x: box.x > centre.x ? box.x : box.x + box.width, y: box.y + box.height / 2 }
}
