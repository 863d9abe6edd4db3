import type { HTMLInputAutoCompleteAttribute, KeyboardEvent, Ref } from 'react'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'

export type TextFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search'
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  readonly width?: 'short' | 'medium' | 'wide'
  readonly maxLength?: number
  readonly placeholder?: string
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly spellCheck?: boolean
  readonly readOnly?: boolean | undefined
  readonly inputRef?: Ref<HTMLInputElement>
}

/** One line of text. What was typed is never changed or cut while somebody types. */
export function TextField(props: TextFieldProps) {
  return (
    <FieldFrame {...props}>
      {tied => (
        <input
          {...tied}
          dir={props.type === 'password' ? undefined : 'auto'}
          className={`${styles.control} ${styles[props.width ?? 'wide']}`}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          value={props.value}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          autoComplete={props.autoComplete ?? 'off'}
          spellCheck={props.spellCheck ?? false}
          readOnly={props.readOnly}
          ref={props.inputRef}
          onChange={event => props.onChange(event.currentTarget.value)}
          onBlur={() => props.onBlur?.()}
          onKeyDown={event => props.onKeyDown?.(event)}
        />
      )}
    </FieldFrame>
  )
}
