import { Button } from '@mantine/core'
import { listFamilies } from '../../../electron/contract/family.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { roleStrings } from '../../../resources/strings/en-GB/roles.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { momentInWords } from '../../app/momentInWords.ts'
import { mayBeginFamily } from '../../app/otherPart.ts'
import { familyAddress } from '../../app/places.ts'
import { useAsked } from '../../app/useAsked.ts'
import { goTo } from '../../state/navigation.ts'
import { useSession } from '../../state/session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Desk.module.css'

const words = shellStrings.desk
const MOST = 50
const states: Readonly<Record<string, string>> = familyStrings.states

/** The families I lead, the last changed first. */
export function MyFamilies() {
  const asked = useAsked(listFamilies, { mine: true, closed: false, sort: 'changed', offset: 0, limit: MOST })
  const roles = useSession(state => state.status?.worker?.roles) ?? []
  const onlySupports = roles.length > 0 && roles.every(role => role === 'BS')
  const led = asked.value?.rows.filter(row => row.leadIsMe) ?? []
  const now = Date.now()
  return (
    <Panel
      title={words.myFamilies}
      actions={
        <Button size="compact-sm" variant="default" onClick={() => goTo('families')}>
          {words.seeAll}
        </Button>
      }
    >
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {asked.value && led.length === 0 && (
        <EmptyState words={onlySupports ? roleStrings.businessSupport : words.myFamiliesEmpty}>
          {mayBeginFamily(roles) && <Button onClick={() => goTo('families/new')}>{words.newFamily}</Button>}
        </EmptyState>
      )}
      <ul className={styles.rows}>
        {led.map(row => (
          <li key={row.id}>
            <b>{familyStrings.workspace.family(row.familyName)}</b>
            <span className={styles.detail}>
              {row.episodeState === null ? familyStrings.noState : (states[row.episodeState] ?? row.episodeState)}
            </span>
            <span className={styles.detail}>{momentInWords(row.lastChangedAt, now)}</span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.open}: ${familyStrings.workspace.family(row.familyName)}`}
              onClick={() => goTo(familyAddress(row.id))}
            >
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
