import type { Page } from 'playwright-core'

type Seen = {
  /** How far the page can be pushed sideways, in CSS pixels. */
  readonly sideways: readonly string[]
  /** What takes the focus and does not show that it has it. */
  readonly unmarked: readonly string[]
  /** What takes the focus behind something else, or outside the window (WCAG 2.4.11). */
  readonly covered: readonly string[]
  /** What is chosen, pressed or open here and looks like its neighbours but for a colour. */
  readonly onlyColour: readonly string[]
}

/**
 * Gives the focus to everything that Tab or an arrow could reach and looks at each. The first Tab tells Chromium that
 * somebody works with the keyboard; from then on the focus that a script gives is drawn as theirs would be.
 */
export async function seeBarriers(page: Page, which: 'each' | 'oneOfAKind' = 'each'): Promise<Seen> {
  await page.keyboard.press('Tab')
  return page.evaluate(lookRound, which)
}

async function lookRound(which: 'each' | 'oneOfAKind'): Promise<Seen> {
  const clear = 'rgba(0, 0, 0, 0)'
  const nameOf = (element: Element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent
    return `<${element.localName} id="${element.id}" class="${element.className}"> ${(label ?? '').trim().slice(0, 50)}`
  }
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
  const page = dialog ?? document

  const sideways: string[] = []
  for (const box of [document.scrollingElement, document.querySelector('main'), dialog])
    if (box && box.scrollWidth > box.clientWidth) {
      sideways.push(`${box.localName}: ${box.scrollWidth} in ${box.clientWidth}`)
      const right = box.getBoundingClientRect().left + box.clientWidth
      const isInBox = (element: Element) => {
        for (let at = element.parentElement; at && at !== box; at = at.parentElement)
          if (getComputedStyle(at).overflowX !== 'visible') return true
        return false
      }
      const wide = [...box.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > right + 1)
      sideways.push(
        ...wide
          .filter(one => !isInBox(one))
          .map(nameOf)
          .slice(0, 5)
      )
    }

  const isShown = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true })
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const reachable = [...page.querySelectorAll<HTMLElement>(focusable)].filter(
    one => isShown(one) && !one.matches(':disabled, [inert] *, [role="option"]')
  )
  const kindOf = (one: HTMLElement) => `${one.localName} ${one.getAttribute('type')} ${one.className}`
  const all =
    which === 'each' ? reachable : [...Map.groupBy(reachable, kindOf).values()].flatMap(kind => kind.slice(0, 1))
  const drawn = (style: CSSStyleDeclaration) =>
    style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== clear
  const isClear = (one: HTMLElement) => {
    const { left, top, width, height } = one.getBoundingClientRect()
    const isSeen = (x: number, y: number) => {
      const hit = document.elementFromPoint(left + width * x, top + height * y)
      if (hit === null) return false
      const isLabel = one.closest('label') !== null && one.closest('label') === hit.closest('label')
      return one.contains(hit) || hit.contains(one) || isLabel
    }
    const heights = height < 60 ? [0.5] : [0.5, 0.2, 0.8, 0.05, 0.95]
    return heights.some(y => isSeen(0.5, y) || isSeen(0.1, y))
  }
  const unmarked: string[] = []
  const covered: string[] = []
  for (const one of all) {
    one.focus()
    if (document.activeElement !== one) continue
    const box = one.closest('label') ?? one
    const isPlace = one.matches('main, h1, h2')
    if (!isPlace && !drawn(getComputedStyle(one)) && !drawn(getComputedStyle(box))) unmarked.push(nameOf(one))
    if (isPlace) continue
    // A sheet that closes when the focus leaves it is gone a frame later.
    for (let frames = 0; frames < 3 && !isClear(one); frames += 1) await new Promise(requestAnimationFrame)
    if (!isClear(one)) covered.push(nameOf(one))
  }

  const behind = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if (backgroundColor !== clear) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const sidesOf = (element: Element) => {
    const style = getComputedStyle(element)
    const paper = behind(element)
    const line = (kind: string, width: string, colour: string) =>
      kind === 'none' || Number.parseFloat(width) === 0 || colour === clear || colour === paper ? '-' : kind + width
    return [
      line(style.borderTopStyle, style.borderTopWidth, style.borderTopColor),
      line(style.borderRightStyle, style.borderRightWidth, style.borderRightColor),
      line(style.borderBottomStyle, style.borderBottomWidth, style.borderBottomColor),
      line(style.borderLeftStyle, style.borderLeftWidth, style.borderLeftColor),
      line(style.outlineStyle, style.outlineWidth, style.outlineColor),
      style.boxShadow.replaceAll(/rgba?\([^)]*\)/g, ''),
      style.textDecorationLine
    ].join()
  }
  const lookOf = (element: Element) =>
    [
      sidesOf(element),
      ...[element, ...element.querySelectorAll('*')].flatMap(one => [
        getComputedStyle(one, '::before').content,
        getComputedStyle(one, '::after').content
      ]),
      [...element.querySelectorAll('svg')].filter(isShown).length
    ].join('|')
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const chosen =
    '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-pressed="true"], [data-chosen]:not(tr)'
  const onlyColour: string[] = []
  for (const one of [...page.querySelectorAll(chosen)].filter(isShown)) {
    const list =
      one.closest('ul, ol, nav, fieldset, [role="tablist"], [role="listbox"], div:has(> :nth-child(2))') ?? page
    const plain = [...list.querySelectorAll(one.localName)].find(
      other => other.className === one.className && isShown(other) && !other.matches(chosen)
    )
    if (plain && lookOf(plain) === lookOf(one)) onlyColour.push(`${nameOf(one)}: ${lookOf(one)}`)
  }
  return { sideways, unmarked, covered, onlyColour }
}
