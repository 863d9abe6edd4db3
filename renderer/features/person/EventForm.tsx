import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { PartialDate } from '../../../domain/dates/partialDate.ts'
import { readTypedDate, type TypedDate } from '../../../domain/dates/typedDate.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import styles from './People.module.css'

type EventFormProps = {
  readonly id: string
  readonly on: TypedDate
  readonly onType: (on: TypedDate) => void
  /** At blur: what was typed goes to the disk now. */
  readonly onLeave: () => void
  readonly why: string
  readonly save: string
  /** Comes back with the sentence that stops it, or null when it is written. */
  readonly onSave: (on: PartialDate) => Promise<string | null>
  readonly onClose: () => void
  readonly children?: ReactNode
}

const words = personStrings.lifeEvents

/** The day of a birth, a death or the end of a pregnancy, as far as it is known, and nothing that is not needed. */
export function EventForm({ id, on, onType, onLeave, why, save, onSave, onClose, children }: EventFormProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  async function write() {
    const reading = readTypedDate(on)
    if (reading.status === 'blank') return setProblem(words.needDate)
    if (reading.status === 'refused') return setProblem(shellStrings.dateProblem[reading.because])
    setSaving(true)
    setProblem(await onSave(reading.date))
    setSaving(false)
  }
  return (
    <form
      className={styles.event}
      onBlur={onLeave}
      onSubmit={event => {
        event.preventDefault()
        void write()
      }}
    >
      <p>{why}</p>
      <DateBoxes
        id={`${id}-on`}
        label={words.when}
        about
        notKnown
        value={on}
        problem={problem === null ? null : { kind: 'error', say: problem }}
        onChange={onType}
      />
      {children}
      <div className={styles.row}>
        <Button type="submit" disabled={saving}>
          {save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
