import { Button } from '@mantine/core'
import type { z } from 'zod'
import type { listWaitingAssessments } from '../../../electron/contract/assessment.ts'
import type { DueThing } from '../../../electron/contract/day.ts'
import { listDrafts } from '../../../electron/contract/draft.ts'
import { dayStrings } from '../../../resources/strings/en-GB/day.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import rowStyles from '../../app/clocks/DueRow.module.css'
import { DueRow } from '../../app/clocks/DueRow.tsx'
import { jotKeysAmong } from '../../app/jots/jotKeys.ts'
import { momentInWords } from '../../app/momentInWords.ts'
import { useAsked } from '../../app/useAsked.ts'
import { useJotsShown } from '../../state/jotsShown.ts'
import { goTo } from '../../state/navigation.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { AssessmentRows } from './AssessmentRows.tsx'
import styles from './Desk.module.css'
import { placeOfDraft } from './draftPlaces.ts'

type DraftsAndPromisesProps = {
  readonly promises: readonly DueThing[]
  readonly assessments: z.output<typeof listWaitingAssessments.output>['rows']
  readonly today: string
}

const words = dayStrings
const desk = shellStrings.desk

/** What was begun and waits to be carried on, and what somebody said they would do. */
export function DraftsAndPromises({ promises, assessments, today }: DraftsAndPromisesProps) {
  const asked = useAsked(listDrafts, {})
  const drafts = (asked.value?.drafts ?? []).flatMap(draft => placeOfDraft(draft) ?? [])
  const jots = jotKeysAmong(asked.value?.drafts ?? []).length
  const showJots = useJotsShown(state => state.show)
  const now = Date.now()
  const none = drafts.length + jots + promises.length + assessments.length === 0
  return (
    <Panel title={words.drafts}>
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {asked.value && none && <EmptyState words={words.draftsEmpty} />}
      {drafts.length + jots > 0 && (
        <ul className={styles.rows}>
          {jots > 0 && (
            <li>
              <b>{words.jots(jots)}</b>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${desk.open}: ${words.jots(jots)}`}
                onClick={showJots}
              >
                {desk.open}
              </Button>
            </li>
          )}
          {drafts.map(draft => (
            <li key={draft.key}>
              <b>{draft.label}</b>
              <span className={styles.detail}>{desk.keptAt(momentInWords(draft.at, now))}</span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${desk.carryOn}: ${draft.label}`}
                onClick={() => goTo(draft.address)}
              >
                {desk.carryOn}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {assessments.length > 0 && <AssessmentRows rows={assessments} />}
      {promises.length > 0 && (
        <section className={styles.family}>
          <h3>{words.promises}</h3>
          <ul className={rowStyles.rows}>
            {promises.map(thing => (
              <DueRow key={thing.key} thing={thing} today={today} named />
            ))}
          </ul>
        </section>
      )}
    </Panel>
  )
}
