import { Button } from '@mantine/core'
import { listWaitingAssessments } from '../../../electron/contract/assessment.ts'
import { listDrafts } from '../../../electron/contract/draft.ts'
import { listFamilies } from '../../../electron/contract/family.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { momentInWords } from '../../app/momentInWords.ts'
import { familyAddress } from '../../app/places.ts'
import { useAsked } from '../../app/useAsked.ts'
import { goTo } from '../../state/navigation.ts'
import { useSession } from '../../state/session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { PageFrame } from '../../ui/PageFrame.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { AssessmentRows } from './AssessmentRows.tsx'
import styles from './Desk.module.css'
import { placeOfDraft } from './draftPlaces.ts'

const words = shellStrings.desk
const MOST = 50
const states: Readonly<Record<string, string>> = familyStrings.states

/** What waits for me: half-filled pages, assessments, and the families I lead. */
export function MyDay() {
  const worker = useSession(state => state.status?.worker)
  return (
    <PageFrame title={worker ? words.hello(worker.displayName.split(' ')[0] ?? '') : words.title}>
      <div className={styles.desk}>
        <Unfinished />
        <Assessments />
        <MyFamilies />
      </div>
    </PageFrame>
  )
}

function Unfinished() {
  const asked = useAsked(listDrafts, {})
  const drafts = (asked.value?.drafts ?? []).flatMap(draft => placeOfDraft(draft) ?? [])
  const now = Date.now()
  return (
    <Panel title={words.unfinished}>
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {asked.value && drafts.length === 0 && <EmptyState words={words.unfinishedEmpty} />}
      <ul className={styles.rows}>
        {drafts.map(draft => (
          <li key={draft.key}>
            <b>{draft.label}</b>
            <span className={styles.detail}>{words.keptAt(momentInWords(draft.at, now))}</span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.carryOn}: ${draft.label}`}
              onClick={() => goTo(draft.address)}
            >
              {words.carryOn}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Assessments() {
  const asked = useAsked(listWaitingAssessments, {})
  return (
    <Panel title={words.assessments}>
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {asked.value?.rows.length === 0 && <EmptyState words={words.assessmentsEmpty} />}
      {asked.value && <AssessmentRows rows={asked.value.rows} />}
    </Panel>
  )
}

function MyFamilies() {
  const asked = useAsked(listFamilies, { mine: true, closed: false, sort: 'changed', offset: 0, limit: MOST })
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
        <EmptyState words={words.myFamiliesEmpty}>
          <Button onClick={() => goTo('families/new')}>{words.newFamily}</Button>
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
