import type { CallDraft } from '../../../domain/notes/noteDraft.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { LongText } from '../../ui/LongText.tsx'
import type { Problem } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Notes.module.css'
import { dayOf } from './noteChanges.ts'

type Call = Omit<CallDraft, 'key'>
type CallFieldsProps = {
  readonly id: string
  readonly about?: string
  readonly call: Call
  readonly problem: Problem | null
  readonly onChange: (part: Partial<Call>) => void
  readonly onLeave: () => void
}

const words = noteScreens.calls

/** Who was rung, on which number, when, and what came of it: all of it, or it is no call. */
export function CallFields({ id, about, call, problem, onChange, onLeave }: CallFieldsProps) {
  const whose = about === undefined ? {} : { aboutWhat: about }
  return (
    <>
      <div className={styles.line}>
        <TextField
          {...whose}
          label={words.who}
          hint={words.whoHint}
          id={id}
          maxLength={300}
          spellCheck
          value={call.who}
          problem={problem}
          onBlur={onLeave}
          onChange={who => onChange({ who })}
        />
        <TextField
          {...whose}
          label={words.number}
          id={`${id}-number`}
          width="medium"
          maxLength={60}
          value={call.number}
          onBlur={onLeave}
          onChange={number => onChange({ number })}
        />
      </div>
      <div className={styles.line}>
        <DateBoxes
          {...whose}
          label={words.on}
          id={`${id}-on`}
          value={call.on}
          onBlur={onLeave}
          onChange={on => onChange({ on: dayOf(on) })}
        />
        <TextField
          {...whose}
          label={words.time}
          id={`${id}-time`}
          width="short"
          maxLength={20}
          value={call.time}
          onBlur={onLeave}
          onChange={time => onChange({ time })}
        />
      </div>
      <LongText
        {...whose}
        label={words.outcome}
        id={`${id}-outcome`}
        maxLength={4000}
        value={call.outcome}
        onBlur={onLeave}
        onChange={outcome => onChange({ outcome })}
      />
    </>
  )
}
