import { Button } from '@mantine/core'
import { useState } from 'react'
import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { exactDate } from '../../../domain/dates/partialDate.ts'
import { type AssessmentRow, listAssessments, startAssessment } from '../../../electron/contract/assessment.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { call } from '../../app/call.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import { todayHere } from '../../app/momentInWords.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { familyAddress } from '../../app/places.ts'
import { useAsked } from '../../app/useAsked.ts'
import { goTo } from '../../state/navigation.ts'
import { boxesOfDay, dayOfBoxes } from '../../ui/boxesOf.ts'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Assessment.module.css'

const OPEN = ['draft', 'submitted', 'returned']

/** The versions of a family's assessment, newest first, and the one thing to do next. */
export function AssessmentList({ familyId }: { readonly familyId: string }) {
  const { value, failure, askAgain } = useAsked(listAssessments, { familyId })
  if (failure) return <Failed failure={failure} onAgain={askAgain} />
  if (!value) return <Loading />
  const { rows } = value
  const open = (row: AssessmentRow) => goTo(familyAddress(familyId, 'assessment', row.id))
  const mayStart = !rows.some(row => OPEN.includes(row.state))
  return (
    <div className={styles.stack}>
      {rows.length > 0 && (
        <Panel title={words.versions}>
          <ul className={styles.versions}>
            {rows.map(row => (
              <li key={row.id} className={styles.versionRow}>
                <span>
                  <strong>{words.version(row.version)}</strong>
                  {` · ${words.state[row.state]} · ${words.startedBy(row.leadAssessorName, dateInWords(exactDate(row.startedOn)))}`}
                  {row.state === 'authorised' &&
                    row.decidedAt !== null &&
                    ` · ${words.decidedBy(row.decidedByName ?? '', dayAndTime(row.decidedAt))}`}
                </span>
                <Button
                  variant="default"
                  aria-label={`${words.open}: ${words.version(row.version)}`}
                  onClick={() => open(row)}
                >
                  {words.open}
                </Button>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {rows.length === 0 && <EmptyState words={words.none} />}
      {mayStart && <Start familyId={familyId} again={rows.length > 0} />}
    </div>
  )
}

function Start({ familyId, again }: { readonly familyId: string; readonly again: boolean }) {
  const [day, setDay] = useState(() => boxesOfDay(todayHere()))
  const [length, setLength] = useState<'full' | 'short'>('full')
  const [trouble, setTrouble] = useState<string | null>(null)
  const start = async () => {
    const reply = await call(startAssessment, {
      id: newEntryId(),
      familyId,
      formLength: length,
      assessmentType: again ? 're_assessment' : 'new',
      startedOn: dayOfBoxes(day) ?? ''
    })
    if (!reply.ok) return setTrouble(reply.error.say)
    if (reply.value.outcome === 'refused') return setTrouble(reply.value.say)
    goTo(familyAddress(familyId, 'assessment', reply.value.assessmentId))
  }
  return (
    <Panel title={again ? words.start.next : words.start.title}>
      <div className={styles.stack}>
        {again && <p>{words.start.nextHint}</p>}
        <DateBoxes
          label={words.start.startedOn}
          hint={words.start.startedOnHint}
          id="assessment-start"
          value={day}
          onChange={setDay}
        />
        <OneOf
          label={words.start.length}
          id="assessment-length"
          options={[
            { code: 'full', label: words.start.full },
            { code: 'short', label: words.start.short }
          ]}
          value={length}
          onChange={chosen => setLength(chosen === 'short' ? 'short' : 'full')}
        />
        {trouble !== null && <p role="alert">{trouble}</p>}
        <div>
          <Button onClick={() => void start()}>{words.start.button}</Button>
        </div>
      </div>
    </Panel>
  )
}
