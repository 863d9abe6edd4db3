import { Button } from '@mantine/core'
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Picture, PictureStop } from '../../../domain/pictures/drawing.ts'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import { DrawnShapes } from './DrawnShapes.tsx'
import { nextStop } from './nextStop.ts'
import styles from './PictureFrame.module.css'
import { LARGEST, SMALLEST, stepSize } from './pictureSize.ts'

export type PictureMoves = {
  /** One shape goes so far to the right and down, in the units of the picture. */
  readonly onMove: (key: string, by: { readonly x: number; readonly y: number }) => void
  /** How far one press of an arrow key goes. */
  readonly step: number
}

type PictureBoardProps = {
  readonly picture: Picture
  readonly onOpen: (stop: PictureStop) => void
  readonly moves?: PictureMoves | undefined
}

type Drag = { readonly key: string; readonly from: Point; readonly by: Point }
type Point = { readonly x: number; readonly y: number }

const words = pictureStrings
const ROOM = 4
const TARGET = 24
const shareOfWindow = 0.62
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 }
}

/** The picture itself: it can be walked with the arrow keys, made larger and smaller, and each stop says what it is. */
export function PictureBoard({ picture, onOpen, moves }: PictureBoardProps) {
  const hintId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<number | null>(null)
  const [room, setRoom] = useState({ width: 0, height: 0 })
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  useLayoutEffect(() => {
    const shown = box.current
    if (!shown) return
    const measure = () => setRoom({ width: shown.clientWidth, height: window.innerHeight * shareOfWindow })
    const observer = new ResizeObserver(measure)
    observer.observe(shown)
    measure()
    return () => observer.disconnect()
  }, [])
  const fitting = Math.min(1, Math.max(SMALLEST, Math.min(room.width / picture.width, room.height / picture.height)))
  const scale = size ?? (Number.isFinite(fitting) && fitting > 0 ? fitting : 1)
  const chosen = picture.stops.find(stop => stop.key === chosenKey) ?? null
  // After a day was changed the shape that was chosen may be gone: the way in is the first again.
  const entrance = chosen ?? picture.stops[0] ?? null
  useEffect(() => {
    box.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  if (picture.stops.length === 0 && picture.drawn.length === 0) return <p>{words.nothing}</p>
  const goTo = (stop: PictureStop) => {
    setChosenKey(stop.key)
    // The ring and the focus are one thing: the element is there already, only its place in the order changes.
    box.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stop.key)}"]`)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const way = arrows[event.key]
    if (moves && way && chosen) {
      const step = event.shiftKey ? moves.step / 4 : moves.step
      moves.onMove(chosen.key, { x: way.x * step, y: way.y * step })
    } else if (event.key === '+' || event.key === '=') setSize(stepSize(scale, 1))
    else if (event.key === '-') setSize(stepSize(scale, -1))
    else if (event.key === '0') setSize(null)
    else if ((event.key === 'Enter' || event.key === ' ') && chosen?.opens) onOpen(chosen)
    else {
      const next = nextStop(picture.stops, entrance?.key ?? null, event.key)
      if (!next && !way) return
      if (next) goTo(next)
    }
    event.preventDefault()
  }
  const began = (event: PointerEvent, stop: PictureStop) => {
    goTo(stop)
    if (!moves) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ key: stop.key, from: { x: event.clientX, y: event.clientY }, by: { x: 0, y: 0 } })
  }
  const dragged = (event: PointerEvent) => {
    if (drag)
      setDrag({ ...drag, by: { x: (event.clientX - drag.from.x) / scale, y: (event.clientY - drag.from.y) / scale } })
  }
  const dropped = () => {
    if (drag && moves && (drag.by.x !== 0 || drag.by.y !== 0)) moves.onMove(drag.key, drag.by)
    setDrag(null)
  }
  return (
    <>
      <div className={styles.tools}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={scale >= LARGEST}
          onClick={() => setSize(stepSize(scale, 1))}
        >
          {words.larger}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={scale <= SMALLEST}
          onClick={() => setSize(stepSize(scale, -1))}
        >
          {words.smaller}
        </Button>
        <Button size="compact-sm" variant="default" disabled={size === null} onClick={() => setSize(null)}>
          {words.fit}
        </Button>
        <span className={styles.size}>{words.size(Math.round(scale * 100))}</span>
      </div>
      <p id={hintId} className={styles.hint}>
        {words.hint}
      </p>
      <div ref={box} className={styles.board} data-moving={moves ? true : undefined}>
        <div
          role="application"
          aria-label={picture.title}
          aria-describedby={hintId}
          className={styles.sheet}
          onKeyDown={press}
          style={{ width: picture.width * scale, height: picture.height * scale }}
        >
          <svg aria-hidden="true" width="100%" height="100%" viewBox={`0 0 ${picture.width} ${picture.height}`}>
            <DrawnShapes drawn={picture.drawn} />
          </svg>
          {picture.stops.map(stop => (
            <button
              key={stop.key}
              type="button"
              tabIndex={stop.key === entrance?.key ? 0 : -1}
              aria-label={stop.name}
              data-stop={stop.key}
              data-chosen={stop.key === chosenKey || undefined}
              className={styles.stop}
              style={placeOf(stop, drag?.key === stop.key ? drag.by : { x: 0, y: 0 }, scale)}
              onFocus={() => setChosenKey(stop.key)}
              onPointerDown={event => began(event, stop)}
              onPointerMove={dragged}
              onPointerUp={dropped}
              onPointerCancel={() => setDrag(null)}
              onDoubleClick={() => !moves && stop.opens && onOpen(stop)}
            />
          ))}
        </div>
      </div>
      <div className={styles.chosen}>
        <p role="status">{chosen ? words.chosen(chosen.name) : words.chosenNothing}</p>
        {chosen?.opens && (
          <Button size="compact-sm" variant="default" onClick={() => onOpen(chosen)}>
            {words.open}
          </Button>
        )}
      </div>
    </>
  )
}

/** Where the button of a stop lies over the picture; never smaller than a finger or a shaking hand can hit. */
function placeOf({ box }: PictureStop, by: Point, scale: number) {
  const [width, height] = [box.width * scale + 2 * ROOM, box.height * scale + 2 * ROOM]
  const [moreWide, moreHigh] = [Math.max(0, TARGET - width), Math.max(0, TARGET - height)]
  return {
    left: (box.x + by.x) * scale - ROOM - moreWide / 2,
    top: (box.y + by.y) * scale - ROOM - moreHigh / 2,
    width: width + moreWide,
    height: height + moreHigh
  }
}
