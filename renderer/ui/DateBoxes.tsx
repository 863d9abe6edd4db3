import { Checkbox } from '@mantine/core'
import { readTypedDate, type TypedDate } from '../../domain/dates/typedDate.ts'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import type { FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'
import { GroupFrame } from './GroupFrame.tsx'
import type { Problem } from './problem.ts'

export type DateBoxesProps = FieldProps & {
  readonly value: TypedDate
  readonly onChange: (value: TypedDate) => void
  readonly onBlur?: (() => void) | undefined
  readonly about?: boolean
  readonly notKnown?: boolean
  /** The age or the count of days, spelled out beside the date. */
  readonly spelledOut?: string | null
  readonly disabled?: boolean | undefined
}

const words = shellStrings.field
const boxes = [
  { part: 'day', label: words.day, size: 'two', length: 2, letters: words.dayLetters },
  { part: 'month', label: words.month, size: 'two', length: 9, letters: words.monthLetters },
  { part: 'year', label: words.year, size: 'four', length: 4, letters: words.yearLetters }
] as const

/** Half a date is not yet a mistake: the sentence comes when the year is whole. */
function ownProblem(value: TypedDate): Problem | null {
  const reading = readTypedDate(value)
  if (reading.status !== 'refused' || value.year.trim().length < 4) return null
  return { kind: 'error', say: shellStrings.dateProblem[reading.because] }
}

/** Day, month, year in three boxes, with "about" and "not known" beside. Parts may stay empty from the left. */
export function DateBoxes(props: DateBoxesProps) {
  const { value, onChange } = props
  return (
    <GroupFrame {...props} problem={props.problem ?? ownProblem(value)}>
      {id => (
        <div className={styles.dates}>
          {boxes.map(box => (
            <span key={box.part} className={styles.box}>
              <label htmlFor={`${id}-${box.part}`} data-label="" className={styles.boxLabel}>
                {box.label}
              </label>
              <input
                id={`${id}-${box.part}`}
                className={`${styles.control} ${styles[box.size]}`}
                inputMode="numeric"
                autoComplete="off"
                placeholder={box.letters}
                maxLength={box.length}
                value={value[box.part]}
                disabled={value.notKnown === true || props.disabled === true}
                onChange={event => onChange({ ...value, [box.part]: event.currentTarget.value })}
                onBlur={() => props.onBlur?.()}
              />
            </span>
          ))}
          <span className={styles.beside}>
            {props.about && (
              <Checkbox
                label={words.about}
                checked={value.about === true}
                disabled={value.notKnown === true || props.disabled === true}
                onChange={event => onChange({ ...value, about: event.currentTarget.checked })}
              />
            )}
            {props.notKnown && (
              <Checkbox
                label={words.notKnown}
                checked={value.notKnown === true}
                disabled={props.disabled === true}
                onChange={event => onChange({ ...value, notKnown: event.currentTarget.checked })}
              />
            )}
            {props.spelledOut && <span className={styles.spelled}>{props.spelledOut}</span>}
          </span>
        </div>
      )}
    </GroupFrame>
  )
}
