import { useState } from 'react'

/** More rows than a screen can hold at once make the window wait: the next ones come when they are asked for. */
const AT_ONCE = 300

export type More = { readonly left: number; readonly show: () => void }

export function useFirst<Row>(rows: readonly Row[]): { readonly first: readonly Row[]; readonly more: More } {
  const [shown, setShown] = useState(AT_ONCE)
  return {
    first: rows.length <= shown ? rows : rows.slice(0, shown),
    more: { left: Math.max(0, rows.length - shown), show: () => setShown(shown + AT_ONCE) }
  }
}
