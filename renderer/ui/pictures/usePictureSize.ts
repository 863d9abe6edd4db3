import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { fittingSize, LARGEST, READABLE, SMALLEST, stepSize } from './pictureSize.ts'

type Extent = { readonly width: number; readonly height: number }
/** A point of the window under which the picture stays while its size changes. */
type Point = { readonly x: number; readonly y: number }

export type PictureSize = {
  readonly box: RefObject<HTMLDivElement | null>
  readonly scale: number
  /** How high the board is: what the window leaves. */
  readonly high: number
  readonly canGrow: boolean
  readonly canShrink: boolean
  readonly isFitted: boolean
  readonly step: (way: 1 | -1, at?: Point) => void
  readonly fit: () => void
}

const EDGE = 18
/** The line under the picture that says who is chosen. */
const BELOW = 52
const LEAST_HIGH = 300

type Anchor = { readonly point: Point; readonly share: Point }

/** How large a picture is drawn: it opens as a whole where that can be read, and fills what the window leaves. */
export function usePictureSize(picture: Extent): PictureSize {
  const box = useRef<HTMLDivElement>(null)
  const anchor = useRef<Anchor | null>(null)
  const [chosen, setChosen] = useState<number | 'whole' | null>(null)
  const [room, setRoom] = useState({ width: 0, height: LEAST_HIGH })
  useLayoutEffect(() => {
    const shown = box.current
    if (!shown) return
    const measure = () => setRoom({ width: shown.clientWidth - EDGE, height: heightLeft(shown) })
    const observer = new ResizeObserver(measure)
    observer.observe(shown)
    window.addEventListener('resize', measure)
    measure()
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [])
  const fitting = fittingSize(picture, { width: room.width, height: room.height - EDGE })
  const scale = chosen === 'whole' ? fitting : (chosen ?? Math.max(READABLE, fitting))
  const isFitted = chosen === 'whole' || (chosen === null && fitting >= READABLE)
  const latest = useRef(scale)
  latest.current = scale
  const step = useCallback((way: 1 | -1, at?: Point) => {
    const shown = box.current
    if (shown) anchor.current = anchorIn(shown, at)
    setChosen(stepSize(latest.current, way))
  }, [])
  const drawnAt = useRef(0)
  useLayoutEffect(() => {
    if (drawnAt.current === scale) return
    drawnAt.current = scale
    const shown = box.current
    if (shown && anchor.current) holdAt(shown, anchor.current)
    else if (shown) shown.scrollLeft = (shown.scrollWidth - shown.clientWidth) / 2
    anchor.current = null
  })
  useEffect(() => {
    const shown = box.current
    if (!shown) return
    // React listens without the right to stop the page from scrolling.
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey || event.deltaY === 0) return
      event.preventDefault()
      step(event.deltaY < 0 ? 1 : -1, { x: event.clientX, y: event.clientY })
    }
    shown.addEventListener('wheel', turn, { passive: false })
    return () => shown.removeEventListener('wheel', turn)
  }, [step])
  return {
    box,
    scale,
    high: Math.min(room.height, picture.height * scale + EDGE),
    canGrow: scale < LARGEST,
    canShrink: scale > SMALLEST,
    isFitted,
    step,
    fit: () => setChosen('whole')
  }
}

/** From the top of the board, as it stands when nothing is scrolled, to the foot of the window. */
function heightLeft(shown: HTMLElement): number {
  let top = shown.getBoundingClientRect().top
  for (let above = shown.parentElement; above; above = above.parentElement) top += above.scrollTop
  const left = window.innerHeight - top - BELOW
  return Math.round(Math.max(left, Math.min(LEAST_HIGH, window.innerHeight * 0.8)))
}

function anchorIn(shown: HTMLElement, at: Point | undefined): Anchor {
  const edge = shown.getBoundingClientRect()
  const point = at ?? { x: edge.left + edge.width / 2, y: edge.top + edge.height / 2 }
  const sheet = shown.firstElementChild?.getBoundingClientRect() ?? edge
  return { point, share: { x: (point.x - sheet.left) / sheet.width, y: (point.y - sheet.top) / sheet.height } }
}

function holdAt(shown: HTMLElement, { point, share }: Anchor): void {
  const sheet = shown.firstElementChild?.getBoundingClientRect()
  if (!sheet) return
  shown.scrollLeft += sheet.left + share.x * sheet.width - point.x
  shown.scrollTop += sheet.top + share.y * sheet.height - point.y
}
