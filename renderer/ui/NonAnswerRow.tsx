import type { NonAnswer } from '../../domain/nonAnswer.ts'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import styles from './fields.module.css'

type NonAnswerRowProps = {
  /** The question it belongs to, so that the row is not read out without it. */
  readonly question: string
  readonly allowed: readonly NonAnswer[]
  readonly value: NonAnswer | null
  readonly onChange: (value: NonAnswer | null) => void
  readonly disabled?: boolean | undefined
}

/** The four ways of not answering, quietly under the field. Pressing the chosen one again takes it back. */
export function NonAnswerRow({ question, allowed, value, onChange, disabled }: NonAnswerRowProps) {
  if (allowed.length === 0) return null
  return (
    <fieldset className={`${styles.quietRow} ${styles.bare}`}>
      <legend className="visuallyHidden">{`${question}: ${shellStrings.nonAnswers.label}`}</legend>
      {allowed.map(answer => (
        <button
          key={answer}
          type="button"
          className={styles.quiet}
          aria-pressed={value === answer}
          disabled={disabled}
          onClick={() => onChange(value === answer ? null : answer)}
        >
          {shellStrings.nonAnswers[answer]}
        </button>
      ))}
    </fieldset>
  )
}
