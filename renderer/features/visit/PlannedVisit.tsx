import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { dayInWords } from '../../../domain/dates/dayInWords.ts'
import { readDay } from '../../../domain/notes/noteTime.ts'
import type { FieldProblem } from '../../../electron/contract/entry.ts'
import { callOffVisit, type PlannedVisitShown, planVisit } from '../../../electron/contract/visit.ts'
import { visitStrings } from '../../../resources/strings/en-GB/visit.ts'
import { call } from '../../app/call.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { type FamilyView, isLiving, nameOf } from '../../app/register/familyView.ts'
import { useDraft } from '../../app/useDraft.ts'
import { say } from '../../state/notices.ts'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ManyOf } from '../../ui/ManyOf.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { problemOf } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Visit.module.css'

type PlannedVisitProps = {
  readonly familyId: string
  readonly view: FamilyView
  readonly planned: PlannedVisitShown | null
  readonly today: string
  readonly mayPlan: boolean
}

const words = visitStrings.planned
const Typed = z.strictObject({
  id: z.string(),
  on: z.strictObject({ day: z.string(), month: z.string(), year: z.string() }),
  time: z.string(),
  place: z.string(),
  peopleIds: z.array(z.string())
})
const nothing = { id: '', on: { day: '', month: '', year: '' }, time: '', place: '', peopleIds: [] }

/** The visit that somebody means to make, when one is planned, and the way to plan one. */
export function PlannedVisit(props: PlannedVisitProps) {
  const { familyId, view, planned, today, mayPlan } = props
  const draft = useDraft(`visit.plan/${familyId}`, Typed, nothing)
  if (draft.found === null) return null
  const planning = draft.value.id !== ''
  const begin = () => draft.change({ ...nothing, id: newEntryId() })
  return (
    <Panel title={words.title}>
      <div className={styles.stack}>
        {planned === null && !planning && <p>{words.none}</p>}
        {planned !== null && (
          <div>
            <p>{words.next(dayInWords(planned.on, today), planned.time, planned.place)}</p>
            {planned.peopleIds.length > 0 && <p>{words.people(planned.peopleIds.map(id => nameOf(view, id)))}</p>}
            {planned.on < today && <p>{words.late(dayInWords(planned.on, today))}</p>}
          </div>
        )}
        {mayPlan && planned !== null && <CallOff familyId={familyId} id={planned.id} />}
        {mayPlan && !planning && (
          <div className={styles.buttons}>
            <Button variant="default" onClick={begin}>
              {planned === null ? words.plan : words.change}
            </Button>
          </div>
        )}
        {mayPlan && planning && <PlanForm {...props} draft={draft} />}
      </div>
    </Panel>
  )
}

type PlanFormProps = PlannedVisitProps & { readonly draft: ReturnType<typeof useDraft<typeof Typed>> }

function PlanForm({ familyId, view, draft }: PlanFormProps) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { value } = draft
  const change = (made: Partial<typeof value>) => {
    setProblems([])
    draft.change({ ...value, ...made })
  }
  const save = async () => {
    const on = readDay(value.on)
    if (on === null) return setProblems([{ field: 'on', kind: 'error', say: words.dayMissing }])
    const { id, time, place, peopleIds } = value
    const reply = await call(planVisit, { familyId, id, on, time, place, peopleIds })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    if (reply.value.outcome === 'problems') return setProblems(reply.value.problems)
    await draft.clear()
    say(words.saved)
  }
  const people = view.people.filter(person => isLiving(person) && person.kind !== 'unborn')
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
      onBlur={draft.keepNow}
    >
      <ErrorSummary lines={problems.map(({ field, say: line }) => ({ fieldId: `plan-${field}`, say: line }))} />
      <DateBoxes
        label={words.day}
        id="plan-on"
        value={value.on}
        problem={problemOf(problems, 'on')}
        onChange={({ day, month, year }) => change({ on: { day, month, year } })}
      />
      <TextField
        label={words.time}
        optional
        id="plan-time"
        width="short"
        maxLength={20}
        value={value.time}
        problem={problemOf(problems, 'time')}
        onChange={time => change({ time })}
      />
      <TextField
        label={words.place}
        hint={words.placeHint}
        optional
        id="plan-place"
        maxLength={300}
        value={value.place}
        onChange={place => change({ place })}
      />
      <ManyOf
        label={words.people_}
        id="plan-people"
        options={people.map(({ id, shortName, name }) => ({ code: id, label: shortName || name }))}
        values={value.peopleIds}
        onChange={codes => change({ peopleIds: [...codes] })}
      />
      <div className={styles.buttons}>
        <Button type="submit">{words.save}</Button>
        <Button variant="default" onClick={() => void draft.clear()}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

function CallOff({ familyId, id }: { readonly familyId: string; readonly id: string }) {
  const [reason, setReason] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const callOff = async (given: string) => {
    if (given.trim().length < 3) return setMissing(true)
    const reply = await call(callOffVisit, { familyId, id, reason: given })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    setReason(null)
    say(words.calledOff)
  }
  if (reason === null)
    return (
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => setReason('')}>
          {words.callOff}
        </Button>
      </div>
    )
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        void callOff(reason)
      }}
    >
      <TextField
        label={words.callOffWhy}
        id="call-off"
        maxLength={1000}
        spellCheck
        value={reason}
        problem={missing ? { kind: 'error', say: words.reasonMissing } : null}
        onChange={text => {
          setMissing(false)
          setReason(text)
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="default">
          {words.callOff}
        </Button>
        <Button variant="default" onClick={() => setReason(null)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
