import { dayStrings, dueWords } from '../../../resources/strings/en-GB/day.ts'
import { Word } from '../../ui/Word.tsx'
import { useFamilyDue } from './familyDue.ts'
import styles from './NextDue.module.css'
import { toneOf, whatIsDue } from './sayDue.ts'

/** The header of a family: the one thing that is due next. */
export function NextDue() {
  const due = useFamilyDue()
  const next = due?.value?.things[0]
  if (!due?.value || next === undefined) return null
  return (
    <span className={styles.next}>
      {dayStrings.family.next} <b>{whatIsDue(next)}</b>{' '}
      <Word tone={toneOf(next)}>{dueWords({ ...next, today: due.value.today })}</Word>
    </span>
  )
}
