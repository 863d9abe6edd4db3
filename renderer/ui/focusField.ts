const FOCUSABLE = 'input, select, textarea, button, [tabindex="0"]'

/** Brings the caret to a field, or to the first control of a group of them. */
export function focusField(id: string): boolean {
  const found = document.getElementById(id)
  if (!found) return false
  const control = found.matches(FOCUSABLE) ? found : found.querySelector<HTMLElement>(FOCUSABLE)
  const target = control ?? found
  target.scrollIntoView({ block: 'center' })
  target.focus()
  return document.activeElement === target
}
