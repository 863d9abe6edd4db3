import { type ReactNode, useId } from 'react'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import { Abbreviated } from './Abbreviated.tsx'
import styles from './FieldFrame.module.css'
import type { FieldProps } from './FieldFrame.tsx'
import { ProblemLine } from './ProblemLine.tsx'

/** Several controls that answer one question: a fieldset whose legend, hint and problem are read with it. */
export function GroupFrame(props: FieldProps & { readonly children: (id: string) => ReactNode }) {
  const made = useId()
  const id = props.id ?? made
  const describedBy = [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <fieldset id={id} className={styles.group} aria-describedby={describedBy || undefined} tabIndex={-1}>
      <legend data-label="" className={props.labelHidden ? 'visuallyHidden' : styles.legend}>
        {props.label}
        {props.optional && <span className={styles.optional}> {shellStrings.field.optional}</span>}
      </legend>
      {!props.labelHidden && <Abbreviated text={`${props.label}\n${props.choicesSay ?? ''}`} beside />}
      {props.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          <Abbreviated text={props.hint} />
        </p>
      )}
      {props.children(id)}
      {props.problem && <ProblemLine id={`${id}-problem`} problem={props.problem} />}
    </fieldset>
  )
}
