import { useCallback, useEffect, useState } from 'react'

const isSticky = (element: Element) => getComputedStyle(element).position === 'sticky'

/** What stands still above an element while the page scrolls under it: the family's header. */
function headerAbove(element: HTMLElement): HTMLElement | null {
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    const before = at.previousElementSibling
    if (before instanceof HTMLElement && at !== element && isSticky(before)) return before
  }
  return null
}

/**
 * How much of the window the header and the bar take, so that the bar and the list of sections stay below them and a
 * field that gets the focus is never hidden. Their height changes with the window, the zoom and what the header says.
 */
export function useRoomAbove() {
  const [bar, setBar] = useState<HTMLElement | null>(null)
  const [room, setRoom] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!bar || !room) return
    const header = headerAbove(bar)
    const measure = () => {
      const above = header && isSticky(header) ? header.offsetHeight : 0
      for (const element of [bar, room]) {
        element.style.setProperty('--header-height', `${above}px`)
        element.style.setProperty('--bar-height', `${bar.offsetHeight}px`)
      }
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(bar)
    if (header) observer.observe(header)
    return () => observer.disconnect()
  }, [bar, room])
  return {
    bar: useCallback((element: HTMLElement | null) => setBar(element), []),
    room: useCallback((element: HTMLElement | null) => setRoom(element), [])
  }
}
