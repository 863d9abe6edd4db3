import { readSavedState } from '../../../electron/contract/session.ts'
import { dayStrings } from '../../../resources/strings/en-GB/day.ts'
import { useAsked } from '../../app/useAsked.ts'
import { useTyping } from '../../state/typing.ts'
import styles from './Desk.module.css'

/** The last line of the day: nothing was lost, and what has not left this computer. */
export function EndOfDay() {
  const { value } = useAsked(readSavedState, {})
  const typing = useTyping(state => state.waiting)
  if (value === null || typing > 0) return null
  const waiting = value.waiting.reduce((sum, { entries }) => sum + entries, 0)
  return (
    <p className={styles.end}>
      {dayStrings.saved} {value.hubSeenAt !== null && waiting > 0 && dayStrings.notOnHub(waiting)}
    </p>
  )
}
