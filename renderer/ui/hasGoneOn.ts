const WRITABLE = 'input, select, textarea, [contenteditable="true"]'

/** Whether somebody has put the caret into another field since `before` had the focus: then nothing may take it away. */
export function hasGoneOn(before: Element | null): boolean {
  const now = document.activeElement
  return now !== null && now !== before && now.matches(WRITABLE)
}
