import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Picture } from '../../../domain/pictures/drawing.ts'
import { MANY_STOPS, partInSight, reachOf, type Sight } from './sight.ts'

/** One window to each side is drawn ahead, and what is seen is looked up again only after half of that was passed. */
const AHEAD = 1
const STEP = 0.5

/** The part of a large picture that is drawn now; all of a small one. */
export function useSight(picture: Picture, scale: number, box: RefObject<HTMLDivElement | null>) {
  const isLarge = picture.stops.length > MANY_STOPS
  const [at, setAt] = useState({ step: 0, wide: 1000 })
  useEffect(() => {
    const shown = box.current
    if (!shown || !isLarge) return
    const look = () => {
      const wide = Math.max(200, shown.clientWidth)
      const step = Math.round(shown.scrollLeft / (wide * STEP))
      setAt(before => (before.step === step && before.wide === wide ? before : { step, wide }))
    }
    look()
    shown.addEventListener('scroll', look, { passive: true })
    return () => shown.removeEventListener('scroll', look)
  }, [box, isLarge])
  const reaches = useMemo(() => (isLarge ? picture.drawn.map(reachOf) : []), [picture.drawn, isLarge])
  return useMemo(() => {
    if (!isLarge) return { drawn: picture.drawn, stops: picture.stops }
    const left = at.step * at.wide * STEP
    const sight: Sight = { from: (left - AHEAD * at.wide) / scale, to: (left + (1 + AHEAD) * at.wide) / scale }
    return partInSight(picture, reaches, sight)
  }, [picture, reaches, isLarge, at, scale])
}
