import type { Box, PictureStop } from '../../../domain/pictures/drawing.ts'

export type PictureKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End' | 'PageUp' | 'PageDown'

const SIDEWAYS_COSTS = 2
const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** How far another stop lies in the direction of the key; null where it lies elsewhere. */
function distance(from: Box, to: Box, key: PictureKey): number | null {
  const [start, end] = [middle(from), middle(to)]
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const ahead = {
    ArrowRight: dx,
    ArrowLeft: -dx,
    ArrowDown: dy,
    ArrowUp: -dy,
    Home: 0,
    End: 0,
    PageUp: 0,
    PageDown: 0
  }[key]
  const aside = key === 'ArrowLeft' || key === 'ArrowRight' ? Math.abs(dy) : Math.abs(dx)
  return ahead <= 0 ? null : ahead + SIDEWAYS_COSTS * aside
}

/** The stop a key leads to: the nearest in its direction, or the next in reading order; null where there is none. */
export function nextStop(stops: readonly PictureStop[], chosen: string | null, key: string): PictureStop | null {
  const at = stops.findIndex(stop => stop.key === chosen)
  const from = stops[at]
  if (key === 'Home') return stops[0] ?? null
  if (key === 'End') return stops.at(-1) ?? null
  if (key === 'PageDown') return stops[at + 1] ?? null
  if (key === 'PageUp') return at > 0 ? (stops[at - 1] ?? null) : null
  if (!isArrow(key)) return null
  if (!from) return stops[0] ?? null
  let best: { readonly stop: PictureStop; readonly far: number } | null = null
  for (const stop of stops) {
    const far = stop.key === from.key ? null : distance(from.box, stop.box, key)
    if (far !== null && (best === null || far < best.far)) best = { stop, far }
  }
  return best?.stop ?? null
}

function isArrow(key: string): key is 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight'
}
