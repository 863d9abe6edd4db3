import { type RefObject, useEffect, useRef } from 'react'
import { readPlace, rememberPlace } from '../../../electron/contract/session.ts'
import { currentAddress, firstAddress, type Spot, useNavigation } from '../../state/navigation.ts'
import { beforeTheWindowEnds } from '../../state/settling.ts'
import { focusField } from '../../ui/focusField.ts'
import { call } from '../call.ts'

const SOON_MS = 800
const PATIENCE_MS = 1500

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

/** The field may only be drawn once its answer has come: tries again for a moment, unless somebody has moved on. */
function comeBackTo(page: HTMLElement | null, spot: Spot, triedMs = 0): void {
  if (page) page.scrollTop = spot.scroll
  if (spot.focus === null) return
  if (document.getElementById(spot.focus)) {
    focusField(spot.focus)
    const field = document.activeElement
    if (isTextControl(field) && spot.caret !== null) field.setSelectionRange(spot.caret, spot.caret)
    return
  }
  if (triedMs < PATIENCE_MS) setTimeout(() => comeBackTo(page, spot, triedMs + 100), 100)
}

/** Remembers page, scroll and caret: per tab in the window, and in the encrypted file so that a lock brings them back. */
export function usePlaceKept(address: string): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    const spot = useNavigation.getState().spots[address]
    if (spot) comeBackTo(page.current, spot)
    else if (page.current) page.current.scrollTop = 0
    const shown = page.current
    return () => useNavigation.getState().keepSpot(address, spotNow(shown))
  }, [address])

  useEffect(() => {
    void restore(page.current)
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = async () => {
      clearTimeout(timer)
      timer = undefined
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

async function restore(page: HTMLElement | null): Promise<void> {
  const reply = await call(readPlace, {})
  const { trail } = useNavigation.getState()
  const untouched = trail.length === 1 && trail[0] === firstAddress
  if (!reply.ok || reply.value.address === null || !untouched) return
  const { address, focus, caret } = reply.value
  useNavigation.getState().keepSpot(address, { focus, caret, scroll: 0 })
  if (address === firstAddress) comeBackTo(page, { focus, caret, scroll: 0 })
  else useNavigation.getState().open(address)
}
