import { type ReactNode, useId } from 'react'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import { Abbreviated } from './Abbreviated.tsx'
import styles from './FieldFrame.module.css'
import { ProblemLine } from './ProblemLine.tsx'
import type { Problem } from './problem.ts'

export type FieldProps = {
  readonly label: string
  /** Read out after the label, not shown: where one page asks the same words of several things. */
  readonly aboutWhat?: string | undefined
  readonly hint?: string | undefined
  readonly problem?: Problem | null | undefined
  readonly optional?: boolean | undefined
  /** Where the caret is remembered and where an error summary leads: unique on the page. */
  readonly id?: string | undefined
  /** What the choices say: their short forms are explained beside the label as well. */
  readonly choicesSay?: string | undefined
  /** The label is read out but not shown: only where a column heading says the same. */
  readonly labelHidden?: boolean | undefined
}

/** Goes onto the control: a plain one, for Mantine's Input would overwrite the description with its own wiring. */
export type Tied = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Label, hint, field and problem, tied together for eyes and for screen readers. */
export function FieldFrame(props: FieldProps & { readonly children: (tied: Tied) => ReactNode }) {
  const made = useId()
  const id = props.id ?? made
  const hintId = props.hint ? `${id}-hint` : null
  const problemId = props.problem ? `${id}-problem` : null
  const describedBy = [hintId, problemId].filter(Boolean).join(' ')
  return (
    <div className={styles.frame} data-problem={props.problem?.kind}>
      <label htmlFor={id} data-label="" className={props.labelHidden ? 'visuallyHidden' : styles.label}>
        {props.label}
        {props.aboutWhat && <span className="visuallyHidden">: {props.aboutWhat}</span>}
        {props.optional && <OptionalMark />}
      </label>
      {!props.labelHidden && <Abbreviated text={`${props.label}\n${props.choicesSay ?? ''}`} beside />}
      {props.hint && (
        <p id={hintId ?? undefined} className={styles.hint}>
          <Abbreviated text={props.hint} />
        </p>
      )}
      {props.children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': props.problem?.kind === 'error' || undefined
      })}
      {props.problem && <ProblemLine id={problemId ?? undefined} problem={props.problem} />}
    </div>
  )
}

function OptionalMark() {
  return <span className={styles.optional}> {shellStrings.field.optional}</span>
}
