import { readSavedState } from '../../../electron/contract/session.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { useTyping } from '../../state/typing.ts'
import { useAsked } from '../useAsked.ts'
import { useClock } from '../useClock.ts'
import { Disclosure } from './Disclosure.tsx'
import styles from './Header.module.css'
import { hubWords, laterOf, savedWords } from './savedWords.ts'

const words = shellStrings.saved
const TICK_MS = 1000

/** Always in the header: when the last word reached this disk, and what waits for the hub. */
export function SavedState() {
  const { value } = useAsked(readSavedState, {})
  const { savedAt, waiting } = useTyping()
  const now = useClock(TICK_MS)
  const saved = waiting > 0 ? words.saving : savedWords(laterOf(value?.lastSavedAt ?? null, savedAt), now)
  return (
    <Disclosure label={`${saved} · ${hubWords(value?.hubSeenAt ?? null)}`} describe={words.openQueue}>
      {() => (
        <div className={styles.queue}>
          <h2>{words.panelTitle}</h2>
          <p>{words.onThisComputer}</p>
          {value?.hubSeenAt === null && <p>{words.noHubYet}</p>}
          <h3>{words.waiting}</h3>
          {value && value.waiting.length > 0 ? (
            <ul>
              {value.waiting.map(queue => (
                <li key={queue.familyId ?? queue.label}>
                  {queue.label}: {words.entries(queue.entries)}
                </li>
              ))}
            </ul>
          ) : (
            <p>{words.nothingWaits}</p>
          )}
        </div>
      )}
    </Disclosure>
  )
}
