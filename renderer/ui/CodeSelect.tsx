import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'

export type Choice = { readonly code: string; readonly label: string }

export type CodeSelectProps = FieldProps & {
  readonly options: readonly Choice[]
  readonly value: string | null
  readonly onChange: (code: string | null) => void
  readonly onBlur?: (() => void) | undefined
  readonly placeholder?: string
  readonly disabled?: boolean | undefined
  /** Always answered: typing a letter then never lands on the empty line. */
  readonly noBlank?: boolean
}

/** One of a list. A code that the list no longer holds stays chosen and is shown as it is. */
export function CodeSelect(props: CodeSelectProps) {
  const gone = props.value !== null && !props.options.some(option => option.code === props.value)
  return (
    <FieldFrame choicesSay={props.options.map(({ label }) => label).join('\n')} {...props}>
      {tied => (
        <select
          {...tied}
          className={`${styles.control} ${styles.select}`}
          value={props.value ?? ''}
          disabled={props.disabled === true}
          onChange={event => props.onChange(event.currentTarget.value || null)}
          onBlur={() => props.onBlur?.()}
        >
          {(!props.noBlank || props.value === null) && (
            <option value="">{props.placeholder ?? shellStrings.field.choose}</option>
          )}
          {gone && <option value={props.value ?? ''}>{props.value}</option>}
          {props.options.map(option => (
            <option key={option.code} value={option.code}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
