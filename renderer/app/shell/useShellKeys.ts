import { useEffect } from 'react'
import { useCover } from '../../state/cover.ts'
import { useHelpShown } from '../../state/helpShown.ts'
import { useJotsShown } from '../../state/jotsShown.ts'
import { useKeysShown } from '../../state/keysShown.ts'
import { useNavigation } from '../../state/navigation.ts'
import { lockNow } from '../lockNow.ts'
import { focusFindBox } from './focusFindBox.ts'
import { goRound } from './goRound.ts'

/** The keys of the whole window, as the list under F1 tells them; nothing else is taken from the browser. */
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
  if (control && !event.altKey && key === 'j') return useJotsShown.getState().show
  if (event.key === 'F9') return useCover.getState().turn
  if (event.key === 'F1') return event.shiftKey ? useKeysShown.getState().show : useHelpShown.getState().show
  if (event.key === 'F6') return () => goRound(event.shiftKey ? -1 : 1)
  if (event.altKey && !control && event.key === 'ArrowLeft') return useNavigation.getState().back
  if (event.altKey && !control && event.key === 'ArrowRight') return useNavigation.getState().forward
  return null
}
