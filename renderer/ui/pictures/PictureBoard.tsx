import { Button } from '@mantine/core'
import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState
} from 'react'
import type { Picture, PictureStop } from '../../../domain/pictures/drawing.ts'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import { DrawnShapes } from './DrawnShapes.tsx'
import { nextStop } from './nextStop.ts'
import styles from './PictureFrame.module.css'
import type { PictureSize } from './usePictureSize.ts'
import { useSight } from './useSight.ts'

export type PictureMoves = {
  /** One shape goes so far to the right and down, in the units of the picture. */
  readonly onMove: (key: string, by: { readonly x: number; readonly y: number }) => void
  /** How far one press of an arrow key goes. */
  readonly step: number
}

type PictureBoardProps = {
  readonly picture: Picture
  readonly size: PictureSize
  readonly onOpen: (stop: PictureStop) => void
  readonly moves?: PictureMoves | undefined
}

type Drag = { readonly key: string; readonly from: Point; readonly by: Point }
type Point = { readonly x: number; readonly y: number }

const words = pictureStrings
const ROOM = 4
const TARGET = 24
/** How far Shift and an arrow key push the sheet. */
const PUSH = 80
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 }
}

/** The picture itself: it can be walked with the arrow keys, pushed about, made larger and smaller; each stop says what it is. */
export function PictureBoard({ picture, size, onOpen, moves }: PictureBoardProps) {
  const hintId = useId()
  const { box, scale } = size
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const wanted = useRef<string | null>(null)
  const pushed = useRef<(Point & { readonly left: number; readonly top: number }) | null>(null)
  const sight = useSight(picture, scale, box)
  const chosen = picture.stops.find(stop => stop.key === chosenKey) ?? null
  // After a day was changed the shape that was chosen may be gone: the way in is the first again.
  const entrance = chosen ?? sight.stops[0] ?? picture.stops[0] ?? null
  const stops = entrance === null || sight.stops.includes(entrance) ? sight.stops : [entrance, ...sight.stops]
  useLayoutEffect(() => {
    if (wanted.current === null || wanted.current !== chosenKey) return
    wanted.current = null
    box.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(chosenKey)}"]`)?.focus({ preventScroll: true })
  }, [box, chosenKey])
  useEffect(() => {
    if (chosenKey !== null)
      box.current
        ?.querySelector(`[data-stop="${CSS.escape(chosenKey)}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [box, chosenKey])
  const shapes = useMemo(
    () => (
      <svg aria-hidden="true" width="100%" height="100%" viewBox={`0 0 ${picture.width} ${picture.height}`}>
        <DrawnShapes drawn={sight.drawn} />
      </svg>
    ),
    [sight.drawn, picture.width, picture.height]
  )
  if (picture.stops.length === 0 && picture.drawn.length === 0) return <p>{words.nothing}</p>
  const goTo = (stop: PictureStop) => {
    wanted.current = stop.key
    setChosenKey(stop.key)
    // The ring and the focus are one thing. An element that is drawn already takes it now, any other when it is there.
    box.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stop.key)}"]`)?.focus({ preventScroll: true })
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const way = arrows[event.key]
    if (moves && way && chosen) {
      const step = event.shiftKey ? moves.step / 4 : moves.step
      moves.onMove(chosen.key, { x: way.x * step, y: way.y * step })
    } else if (event.shiftKey && way) box.current?.scrollBy(way.x * PUSH, way.y * PUSH)
    else if (event.key === '+' || event.key === '=') size.step(1)
    else if (event.key === '-') size.step(-1)
    else if (event.key === '0') size.fit()
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
    event.stopPropagation()
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
  const grip = (event: PointerEvent) => {
    const shown = box.current
    // A touch pushes the sheet by itself.
    if (!shown || event.button !== 0 || event.pointerType === 'touch') return
    pushed.current = { x: event.clientX, y: event.clientY, left: shown.scrollLeft, top: shown.scrollTop }
  }
  const push = (event: PointerEvent) => {
    const from = pushed.current
    if (!from || !box.current) return
    if (event.buttons === 0) pushed.current = null
    else box.current.scrollTo(from.left + from.x - event.clientX, from.top + from.y - event.clientY)
  }
  return (
    <>
      <p id={hintId} className="visuallyHidden">
        {words.hint}
      </p>
      <div
        ref={box}
        className={styles.board}
        data-moving={moves ? true : undefined}
        style={{ height: size.high }}
        onPointerDown={grip}
        onPointerMove={push}
        onPointerUp={() => {
          pushed.current = null
        }}
      >
        <div
          role="application"
          aria-label={picture.title}
          aria-describedby={hintId}
          className={styles.sheet}
          onKeyDown={press}
          style={{ width: picture.width * scale, height: picture.height * scale }}
        >
          {shapes}
          {stops.map(stop => (
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
