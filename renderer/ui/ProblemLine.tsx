import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import { Abbreviated } from './Abbreviated.tsx'
import styles from './ProblemLine.module.css'
import type { Problem } from './problem.ts'

type ProblemLineProps = {
  readonly id?: string | undefined
  readonly problem: Problem
  /** Without the word before the sentence, where the sentence is about the whole page. */
  readonly plain?: boolean
}

/** One sentence beside a field, with a shape and a word, so that the colour says nothing alone. */
export function ProblemLine({ id, problem, plain }: ProblemLineProps) {
  const error = problem.kind === 'error'
  const Shape = error ? IconAlertTriangle : IconInfoCircle
  return (
    <p id={id} className={styles.line} data-kind={problem.kind}>
      <Shape size={18} aria-hidden="true" />
      <span>
        {!plain && <b>{error ? shellStrings.field.error : shellStrings.field.check} </b>}
        <Abbreviated text={problem.say} />
      </span>
    </p>
  )
}
