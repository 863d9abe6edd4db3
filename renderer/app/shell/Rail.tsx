import { IconHome, IconInbox, IconUsers } from '@tabler/icons-react'
import { listWaitingAssessments } from '../../../electron/contract/assessment.ts'
import { countDay } from '../../../electron/contract/day.ts'
import { dayStrings } from '../../../resources/strings/en-GB/day.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { goTo } from '../../state/navigation.ts'
import { useAsked } from '../useAsked.ts'
import styles from './Rail.module.css'

const words = shellStrings.frame
/** Counting a day reads every note of thirty families: not again with each answer that is saved. */
const CALM_MS = 1500

/** Where one can go, in words, with how much waits for me there. */
export function Rail({ address }: { readonly address: string }) {
  const due = useAsked(countDay, {}, CALM_MS)
  const waiting = useAsked(listWaitingAssessments, {})
  const count = waiting.value?.rows.filter(row => row.waitsFor !== 'myDraft').length ?? 0
  const places = [
    { address: 'desk', label: words.myDay, icon: IconHome, count: due.value?.count ?? 0, say: dayStrings.counted },
    { address: 'families', label: words.families, icon: IconUsers, count: 0, say: words.waitingCount },
    { address: 'waiting', label: words.waiting, icon: IconInbox, count, say: words.waitingCount }
  ]
  const [head] = address.split('/')
  const here = head === 'family' ? 'families' : head
  return (
    <nav className={`${styles.rail} noPrint`} aria-label={words.mainMenu}>
      {places.map(place => (
        <button
          key={place.address}
          type="button"
          className={styles.place}
          aria-current={here === place.address ? 'page' : undefined}
          onClick={() => goTo(place.address)}
        >
          <place.icon size={22} stroke={1.75} aria-hidden="true" className={styles.icon} />
          <span>{place.label}</span>
          {place.count > 0 && (
            <span className={styles.count}>
              {place.count}
              <span className="visuallyHidden"> {place.say(place.count)}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}
