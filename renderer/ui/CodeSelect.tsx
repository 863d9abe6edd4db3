import { Input } from '@mantine/core'
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
}

/** One of a list. A code that the list no longer holds stays chosen and is shown as it is. */
export function CodeSelect(props: CodeSelectProps) {
  const gone = props.value !== null && !props.options.some(option => option.code === props.value)
  return (
    <FieldFrame {...props}>
      {tied => (
        <Input
          component="select"
          withAria={false}
          {...tied}
          error={props.problem?.kind === 'error'}
          className={styles.select ?? ''}
          value={props.value ?? ''}
          disabled={props.disabled === true}
          pointer
          onChange={event => props.onChange(event.currentTarget.value || null)}
          onBlur={() => props.onBlur?.()}
        >
          <option value="">{props.placeholder ?? shellStrings.field.choose}</option>
          {gone && <option value={props.value ?? ''}>{props.value}</option>}
          {props.options.map(option => (
            <option key={option.code} value={option.code}>
              {option.label}
            </option>
          ))}
        </Input>
      )}
    </FieldFrame>
  )
}
