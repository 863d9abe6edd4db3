import { useState } from 'react'
import type { Field } from '../../../domain/forms/definition.ts'
import { readAnswerHistory } from '../../../electron/contract/assessment.ts'
import { assessmentScreens } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import { useAsked } from '../../app/useAsked.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import styles from './Assessment.module.css'
import type { Names } from './people.ts'
import { sayGiven } from './sayGiven.ts'

const words = assessmentScreens.history

type AnswerHistoryProps = {
  readonly assessmentId: string
  readonly field: Field
  readonly aboutId: string
  readonly names: Names
}

/** A quiet way to every version that an answer ever had: nothing that was written is lost. */
export function AnswerHistory(props: AnswerHistoryProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.quietButton}
        aria-label={words.title(props.field.label)}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </button>
      {open && <Versions {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

type VersionsProps = AnswerHistoryProps & { readonly onClose: () => void }

function Versions({ assessmentId, field, aboutId, names, onClose }: VersionsProps) {
  const asked = useAsked(readAnswerHistory, { assessmentId, field: field.key, aboutId })
  const rows = asked.value?.rows
  return (
    <Dialog wide title={words.title(field.label)} onClose={onClose}>
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {!asked.failure && !rows && <Loading />}
      {rows?.length === 0 && <p>{words.none}</p>}
      <ol className={styles.versions}>
        {rows?.map(row => (
          <li key={`${row.writtenAt}${row.workerName}${row.standing}`} className={styles.earlier}>
            <p className={styles.quietNote}>
              {`${row.workerName}, ${dayAndTime(row.writtenAt)} (${words.standing[row.standing]})`}
            </p>
            <p className={styles.written}>{sayGiven(row.given, field, names.nameOf) || words.emptied}</p>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
