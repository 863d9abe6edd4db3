import { findBoxId } from './focusFindBox.ts'

/** The parts of a window that somebody without a mouse steps through: its landmarks, its tabs, and what a page marks. */
const PARTS = 'header, nav, [role="tablist"], [data-part], main'
const CHOSEN = '[aria-current]:not([aria-current="false"]), [aria-selected="true"]'
const FIRST = 'h2[tabindex="-1"], input, select, textarea, button, summary, [tabindex="0"]'

const inSight = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true })

/** Where a part begins: with what is chosen in it, else with the first thing that takes the focus. */
function startOf(part: HTMLElement): HTMLElement | null {
  if (part.localName === 'main') return part.querySelector(PARTS) ? null : part
  if (part.localName === 'header') return document.getElementById(findBoxId)
  const chosen = 'part' in part.dataset ? null : part.querySelector<HTMLElement>(CHOSEN)
  return chosen ?? [...part.querySelectorAll<HTMLElement>(FIRST)].find(inSight) ?? null
}

/** Takes the focus to the next part of the window, or to the last one; round and round. */
export function goRound(step: 1 | -1): void {
  if (document.querySelector('dialog[open]')) return
  const parts = [...document.querySelectorAll<HTMLElement>(PARTS)].filter(inSight)
  const here = parts.findLastIndex(part => part.contains(document.activeElement))
  const from = here === -1 && step === -1 ? 0 : here
  for (let far = 1; far <= parts.length; far += 1) {
    const part = parts[(from + step * far + parts.length * 2) % parts.length]
    const start = part ? startOf(part) : null
    if (!start || start === document.activeElement) continue
    start.focus()
    if (document.activeElement === start) return
  }
}
