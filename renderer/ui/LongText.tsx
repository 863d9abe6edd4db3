import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'

export type LongTextProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly rows?: number
  readonly countWords?: boolean
  readonly maxLength?: number
  readonly readOnly?: boolean | undefined
}

const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length

/**
 * A roomy text area that grows with what is written; counts words, never limits them. It belongs to the form of the page
 * that keeps nothing, so that its words are not among what Chromium remembers for "back" outside the window's process.
 */
export function LongText(props: LongTextProps) {
  return (
    <FieldFrame {...props}>
      {tied => (
        <>
          <textarea
            {...tied}
            dir="auto"
            form="keptNowhere"
            className={`${styles.control} ${styles.long}`}
            rows={props.rows ?? 3}
            value={props.value}
            maxLength={props.maxLength}
            readOnly={props.readOnly}
            spellCheck
            lang="en-GB"
            onChange={event => props.onChange(event.currentTarget.value)}
            onBlur={() => props.onBlur?.()}
          />
          {props.countWords && <span className={styles.count}>{shellStrings.field.words(wordsIn(props.value))}</span>}
        </>
      )}
    </FieldFrame>
  )
}
