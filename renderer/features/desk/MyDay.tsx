import { listWaitingAssessments } from '../../../electron/contract/assessment.ts'
import { readDay } from '../../../electron/contract/day.ts'
import { dayStrings } from '../../../resources/strings/en-GB/day.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { type Bands, bandsOf } from '../../app/clocks/bandsOf.ts'
import rowStyles from '../../app/clocks/DueRow.module.css'
import { DueRow } from '../../app/clocks/DueRow.tsx'
import { otherPart } from '../../app/otherPart.ts'
import { useAsked } from '../../app/useAsked.ts'
import { YourPart } from '../../app/YourPart.tsx'
import { useSession } from '../../state/session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { PageFrame } from '../../ui/PageFrame.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { AssessmentRows } from './AssessmentRows.tsx'
import styles from './Desk.module.css'
import { DraftsAndPromises } from './DraftsAndPromises.tsx'
import { EndOfDay } from './EndOfDay.tsx'
import { MyFamilies } from './MyFamilies.tsx'

const words = dayStrings
const nothing: Bands = { now: [], week: [], later: [] }

/** What is due now, this week, and what was begun or promised; then the families I lead. */
export function MyDay() {
  const worker = useSession(state => state.status?.worker)
  const asked = useAsked(readDay, {})
  const waiting = useAsked(listWaitingAssessments, {})
  const today = asked.value?.today ?? ''
  const part = otherPart(worker?.roles ?? [])
  const bands = asked.value ? bandsOf(asked.value.things, today) : nothing
  const answered = asked.value !== null && waiting.value !== null
  // What waits for a decision is a clock too: one row for it is enough.
  const counted = new Set(
    asked.value?.things.flatMap(({ clock, familyId }) => (clock?.code === 'K-AUT' ? familyId : []))
  )
  const toDecide = (waiting.value?.rows ?? []).filter(
    row => row.waitsFor === 'myCorrection' || (row.waitsFor === 'myDecision' && !counted.has(row.familyId))
  )
  const drafts = (waiting.value?.rows ?? []).filter(row => row.waitsFor === 'myDraft')
  return (
    <PageFrame
      title={worker ? shellStrings.desk.hello(worker.displayName.split(' ')[0] ?? '') : shellStrings.desk.title}
    >
      <div className={styles.desk}>
        {part !== null && <YourPart words={part} />}
        {part === null && (
          <>
            <Panel title={words.now}>
              {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
              {waiting.failure && <Failed failure={waiting.failure} onAgain={waiting.askAgain} />}
              {!answered && !asked.failure && !waiting.failure && <Loading />}
              {answered && bands.now.length === 0 && toDecide.length === 0 && <EmptyState words={words.nowEmpty} />}
              {bands.now.map(family => (
                <section key={family.familyId} className={styles.family}>
                  <h3>{familyStrings.workspace.family(family.familyName)}</h3>
                  <ul className={rowStyles.rows}>
                    {family.things.map(thing => (
                      <DueRow key={thing.key} thing={thing} today={today} named={false} />
                    ))}
                  </ul>
                </section>
              ))}
              {toDecide.length > 0 && (
                <section className={styles.family}>
                  <h3>{words.decide}</h3>
                  <AssessmentRows rows={toDecide} />
                </section>
              )}
            </Panel>
            <Panel title={words.week}>
              {asked.value && bands.week.length === 0 && <EmptyState words={words.weekEmpty} />}
              <ul className={rowStyles.rows}>
                {bands.week.map(thing => (
                  <DueRow key={thing.key} thing={thing} today={today} named />
                ))}
              </ul>
            </Panel>
          </>
        )}
        <DraftsAndPromises promises={bands.later} assessments={drafts} today={today} />
        {part === null && <MyFamilies />}
        <EndOfDay />
      </div>
    </PageFrame>
  )
}
