import type { Locator, Page } from 'playwright-core'

const MOST_TABS = 400

/** Where a control lies from the focus, and what has the focus and does not show it. */
type FromFocus = { readonly place: 'here' | 'before' | 'after'; readonly unmarked: string | null }

/** Tab or Shift+Tab, whichever is nearer, and nothing else, until the control has the focus; each stop must show it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    const { place, unmarked } = await target.evaluate(lookFromFocus)
    if (pressed > 0 && unmarked !== null) throw new Error(`The focus cannot be seen on ${unmarked}`)
    if (place === 'here') return
    await page.keyboard.press(place === 'after' ? 'Tab' : 'Shift+Tab')
  }
  throw new Error(`The keyboard does not reach ${String(target)}`)
}

function lookFromFocus(target: Element): FromFocus {
  const at = document.activeElement
  if (!at || at === document.body) return { place: 'after', unmarked: null }
  const isDrawn = (one: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)')
  }
  // A control that is drawn by its label (a step of a scale) has its ring there. A page as such needs none.
  const isMarked = at.matches('main, dialog') || isDrawn(at) || isDrawn(at.closest('label') ?? at)
  const isAfter = (at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return { place: at === target ? 'here' : isAfter ? 'after' : 'before', unmarked: isMarked ? null : at.outerHTML }
}

const MOST_PARTS = 12

/** F6, from part to part of the window, until the focus is in this one. */
export async function goRoundTo(page: Page, part: Locator): Promise<void> {
  await part.waitFor()
  for (let pressed = 0; pressed < MOST_PARTS; pressed += 1) {
    if (await part.evaluate(element => element.contains(document.activeElement))) return
    await page.keyboard.press('F6')
  }
  throw new Error(`F6 does not come to ${String(part)}`)
}

/** As `tabTo`, and types what belongs there. */
export async function tabToAndType(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

export async function tabToAndPress(page: Page, target: Locator, key: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}
