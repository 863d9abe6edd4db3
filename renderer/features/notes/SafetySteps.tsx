import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { CallDraft } from '../../../domain/notes/noteDraft.ts'
import { readDay } from '../../../domain/notes/noteTime.ts'
import { type OpenedNote, recordCall } from '../../../electron/contract/note.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { call } from '../../app/call.ts'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { todayHere } from '../../app/momentInWords.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { useDraft } from '../../app/useDraft.ts'
import { say } from '../../state/notices.ts'
import type { Problem } from '../../ui/problem.ts'
import { CallFields } from './CallFields.tsx'
import styles from './Notes.module.css'
import { boxesOfDay } from './noteChanges.ts'
import { SafetyNumbers } from './SafetyNumbers.tsx'

type SafetyStepsProps = { readonly familyId: string; readonly note: OpenedNote; readonly mayChange: boolean }

const words = noteScreens.calls
const Typed = z.strictObject({ call: CallDraft.nullable() })

/** Whom somebody rang about a worry, or that nobody has been told yet, and the way to write a call down. */
export function SafetySteps({ familyId, note, mayChange }: SafetyStepsProps) {
  const draft = useDraft(`note.call/${familyId}/${note.id}`, Typed, { call: null })
  const [problem, setProblem] = useState<Problem | null>(null)
  const worried = note.nobodyTold || note.safetySteps.length > 0
  if (!worried || draft.found === null) return null
  const typed = draft.value.call
  const blank = { who: '', number: '', on: boxesOfDay(todayHere()), time: '', outcome: '' }
  const record = async (one: CallDraft) => {
    const { key, on, who, number, time, outcome } = one
    const asked = { familyId, noteId: note.id, id: key, on: readDay(on) ?? '', who, number, time, outcome }
    const reply = await call(recordCall, asked)
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    if (reply.value.outcome === 'problems')
      return setProblem({ kind: 'error', say: reply.value.problems[0]?.say ?? '' })
    await draft.clear()
    say(words.saved)
  }
  return (
    <section className={styles.paragraph} aria-label={words.title}>
      {note.nobodyTold && <SafetyNumbers />}
      <ul>
        {note.safetySteps.map(step => (
          <li key={step.id}>
            {step.kind === 'rung' ? (
              <>
                {words.rung(step.who, step.number, `${dayInWords(step.on)}, ${step.time}`, step.byWorkerName)}{' '}
                <span className={styles.prose}>{step.outcome}</span>
              </>
            ) : (
              words.notRung(step.byWorkerName, step.outcome)
            )}
          </li>
        ))}
      </ul>
      {mayChange && note.may.add && typed === null && (
        <Button variant="default" onClick={() => draft.change({ call: { key: newEntryId(), ...blank } })}>
          {words.add}
        </Button>
      )}
      {mayChange && typed !== null && (
        <div className={styles.editor}>
          <CallFields
            id="note-call"
            call={typed}
            problem={problem}
            onLeave={draft.keepNow}
            onChange={part => {
              setProblem(null)
              draft.change({ call: { ...typed, ...part } })
            }}
          />
          <div className={styles.together}>
            <Button onClick={() => void record(typed)}>{words.save}</Button>
            <Button variant="default" onClick={() => void draft.clear()}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}
