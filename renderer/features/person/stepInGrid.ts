import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1]
}

/** Control with an arrow goes to the next cell that can be answered; an arrow alone stays the list's own. */
export function stepInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key]
  const cell = event.target instanceof Element ? event.target.closest('td') : null
  const row = cell?.parentElement
  if (!step || !event.ctrlKey || !cell || !(row instanceof HTMLTableRowElement)) return
  event.preventDefault()
  const rows = event.currentTarget.rows
  const [down, right] = step
  for (let y = row.rowIndex + down, x = cell.cellIndex + right; rows[y]?.cells[x]; y += down, x += right) {
    const select = rows[y]?.cells[x]?.querySelector('select')
    if (select) {
      select.focus()
      return
    }
  }
}
