export const findBoxId = 'find'

export function focusFindBox(): void {
  const box = document.getElementById(findBoxId)
  if (!(box instanceof HTMLInputElement)) return
  box.focus()
  box.select()
}
