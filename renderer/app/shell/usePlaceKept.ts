import { type RefObject, useEffect, useRef } from 'react'
import { readPlace, rememberPlace } from '../../../electron/contract/session.ts'
import { currentAddress, firstAddress, type Spot, useNavigation } from '../../state/navigation.ts'
import { beforeTheWindowEnds } from '../../state/settling.ts'
import { focusField } from '../../ui/focusField.ts'
import { call } from '../call.ts'
import { atFirstAct, comeBack } from './comeBack.ts'

const SOON_MS = 800

type TextControl = HTMLInputElement | HTMLTextAreaElement
const isTextControl = (element: Element | null): element is TextControl =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')

function spotNow(page: HTMLElement | null): Spot {
  const active = document.activeElement
  const inside = active && page?.contains(active) && active.id ? active.id : null
  return {
    focus: inside,
    caret: isTextControl(active) ? active.selectionStart : null,
    scroll: page?.scrollTop ?? 0
  }
}

function reach({ focus, caret }: Spot): boolean {
  if (focus === null) return true
  if (!focusField(focus)) return false
  const field = document.activeElement
  if (isTextControl(field) && caret !== null) field.setSelectionRange(caret, caret)
  return true
}

/** On the page itself, for whoever looks at it from outside: "coming" while page or caret may still move by themselves. */
function mark(page: HTMLElement | null, place: 'coming' | 'kept'): void {
  if (page) page.dataset.place = place
}

function goBackTo(page: HTMLElement | null, spot: Spot): () => void {
  if (page) page.scrollTop = spot.scroll
  mark(page, 'coming')
  return comeBack({ heard: document, reach: () => reach(spot), onEnd: () => mark(page, 'kept') })
}

/** Remembers page, scroll and caret: per tab in the window, and in the encrypted file so that a lock brings them back. */
export function usePlaceKept(address: string): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null)
  /** The page that is opened again while somebody does something already: it comes without the caret. */
  const withoutCaret = useRef<string | null>(null)
  useEffect(() => {
    const shown = page.current
    const spot = useNavigation.getState().spots[address]
    const isTaken = withoutCaret.current === address
    withoutCaret.current = null
    let giveUp = () => {}
    if (spot && !isTaken) giveUp = goBackTo(shown, spot)
    else if (shown) shown.scrollTop = 0
    return () => {
      giveUp()
      useNavigation.getState().keepSpot(address, spotNow(shown))
    }
  }, [address])

  useEffect(() => {
    let giveUp = () => {}
    void restore()
    async function restore() {
      mark(page.current, 'coming')
      let isTaken = false
      const stop = atFirstAct(document, () => {
        isTaken = true
      })
      const place = await findPlace()
      stop()
      if (place === null) return mark(page.current, 'kept')
      useNavigation.getState().keepSpot(place.address, place.spot)
      if (isTaken) mark(page.current, 'kept')
      if (place.address !== firstAddress) {
        if (isTaken) withoutCaret.current = place.address
        useNavigation.getState().open(place.address)
      } else if (!isTaken) giveUp = goBackTo(page.current, place.spot)
    }
    return () => giveUp()
  }, [])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = async () => {
      clearTimeout(timer)
      timer = undefined
      // The place to come back to is in the file already; what the page shows on the way there is not it.
      if (page.current?.dataset.place === 'coming') return soon()
      const spot = spotNow(page.current)
      const here = currentAddress(useNavigation.getState())
      await call(rememberPlace, { address: here, focus: spot.focus, caret: spot.caret })
    }
    // Not put off by each further letter: whoever types without a pause has a place worth keeping too.
    const soon = () => {
      timer ??= setTimeout(() => void remember(), SOON_MS)
    }
    const stopSettling = beforeTheWindowEnds(remember)
    const stopNavigation = useNavigation.subscribe(soon)
    document.addEventListener('selectionchange', soon)
    document.addEventListener('focusin', soon)
    return () => {
      clearTimeout(timer)
      stopSettling()
      stopNavigation()
      document.removeEventListener('selectionchange', soon)
      document.removeEventListener('focusin', soon)
    }
  }, [])
  return page
}

/** Where this worker was when the window was locked; null when they have gone somewhere themselves. */
async function findPlace(): Promise<{ readonly address: string; readonly spot: Spot } | null> {
  const reply = await call(readPlace, {})
  const { trail } = useNavigation.getState()
  const untouched = trail.length === 1 && trail[0] === firstAddress
  if (!reply.ok || reply.value.address === null || !untouched) return null
  const { address, focus, caret } = reply.value
  return { address, spot: { focus, caret, scroll: 0 } }
}
