import type { Box, Picture } from '../../domain/pictures/drawing.ts'

/** What one A4 sheet across can show so that its smallest letters are still read: 12 pixels at six tenths. */
const most = { width: 1640, height: 840 }
/** What lies at the edge of a sheet stands on both. */
const overlap = 48

/** The parts of a picture that go on one sheet each, row by row; most pictures are one. */
export function sheetsOf({ width, height }: Pick<Picture, 'width' | 'height'>): readonly Box[] {
  return partsOf(height, most.height).flatMap(([y, tall]) =>
    partsOf(width, most.width).map(([x, wide]) => ({ x, y, width: wide, height: tall }))
  )
}

function partsOf(length: number, longest: number): readonly (readonly [number, number])[] {
  if (length <= longest) return [[0, length]]
  const count = Math.ceil((length - overlap) / (longest - overlap))
  const step = (length - overlap) / count
  return Array.from({ length: count }, (_, at) => [Math.round(at * step), Math.round(step + overlap)] as const)
}
