export const SMALLEST = 0.25
export const LARGEST = 4
/** Names of a picture are 14 px high: smaller than this, and nobody reads them. A larger picture is opened at its middle. */
export const READABLE = 0.72
const FACTOR = 1.25

type Extent = { readonly width: number; readonly height: number }

const bounded = (size: number) => Math.min(LARGEST, Math.max(SMALLEST, size))

/** One step larger (1) or smaller (-1), within bounds. */
export function stepSize(size: number, way: 1 | -1): number {
  const next = way === 1 ? size * FACTOR : size / FACTOR
  return bounded(Math.round(next * 100) / 100)
}

/** The size at which all of the picture is seen; never larger than it was drawn by much, so that two people do not fill a wall. */
export function fittingSize(picture: Extent, room: Extent): number {
  const size = Math.min(MOST_FITTED, room.width / picture.width, room.height / picture.height)
  return Number.isFinite(size) && size > 0 ? bounded(size) : 1
}

const MOST_FITTED = 1.25
