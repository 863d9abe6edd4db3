import { useEffect } from 'react'
import { useCover } from '../../state/cover.ts'
import { useNavigation } from '../../state/navigation.ts'
import { lockNow } from '../lockNow.ts'
import { focusFindBox } from './focusFindBox.ts'

/** Ctrl+K finds, Ctrl+L locks, F9 covers, Alt+arrows go back and forward; nothing else is taken from the browser. */
export function useShellKeys(): void {
  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      const act = actOf(event)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', heed)
    return () => window.removeEventListener('keydown', heed)
  }, [])
}

function actOf(event: KeyboardEvent): (() => void) | null {
  const control = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (control && !event.altKey && key === 'k') return focusFindBox
  if (control && !event.altKey && key === 'l') return () => void lockNow()
  if (event.key === 'F9') return useCover.getState().turn
  if (event.altKey && !control && event.key === 'ArrowLeft') return useNavigation.getState().back
  if (event.altKey && !control && event.key === 'ArrowRight') return useNavigation.getState().forward
  return null
}
