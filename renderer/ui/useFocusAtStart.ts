import { useEffect } from 'react'
import { focusField } from './focusField.ts'

/** Puts the caret where the page begins, once, when the page is opened. */
export function useFocusAtStart(id: string): void {
  useEffect(() => {
    focusField(id)
  }, [id])
}
