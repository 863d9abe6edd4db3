import { dayStrings } from '../../../resources/strings/en-GB/day.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './DueRow.module.css'
import { DueRow } from './DueRow.tsx'
import { useFamilyDue } from './familyDue.ts'

const words = dayStrings.family

/** The side column of a family: everything that is due, each with its rule. */
export function FamilyDuePanel() {
  const due = useFamilyDue()
  if (due === null) return null
  return (
    <Panel title={words.title}>
      {due.failure && <Failed failure={due.failure} onAgain={due.askAgain} />}
      {due.value?.things.length === 0 && <EmptyState words={words.empty} />}
      {due.value && due.value.things.length > 0 && (
        <ul className={`${styles.rows} ${styles.narrow}`}>
          {due.value.things.map(thing => (
            <DueRow key={thing.key} thing={thing} today={due.value?.today ?? thing.dueOn} here="overview" />
          ))}
        </ul>
      )}
    </Panel>
  )
}
