export const SMALLEST = 0.25
export const LARGEST = 4
const FACTOR = 1.25

/** One step larger (1) or smaller (-1), within bounds. */
export function stepSize(size: number, way: 1 | -1): number {
  const next = way === 1 ? size * FACTOR : size / FACTOR
  return Math.min(LARGEST, Math.max(SMALLEST, Math.round(next * 100) / 100))
}
