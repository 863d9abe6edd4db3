import { Checkbox } from '@mantine/core'
import type { Choice } from './CodeSelect.tsx'
import { chosenAfter } from './chosenAfter.ts'
import frame from './FieldFrame.module.css'
import type { FieldProps } from './FieldFrame.tsx'
import { GroupFrame } from './GroupFrame.tsx'

export type ManyOfProps = FieldProps & {
  readonly options: readonly Choice[]
  readonly values: readonly string[]
  readonly onChange: (codes: readonly string[]) => void
  /** Codes that stand alone, such as "none of these". */
  readonly exclusive?: readonly string[] | undefined
  readonly stacked?: boolean
  readonly disabled?: boolean | undefined
}

/** Any number of a list, all in sight. */
export function ManyOf(props: ManyOfProps) {
  return (
    <GroupFrame choicesSay={props.options.map(({ label }) => label).join('\n')} {...props}>
      {id => (
        <div className={frame.choices} data-stacked={props.stacked || undefined}>
          {props.options.map(option => (
            <Checkbox
              key={option.code}
              id={`${id}-${option.code}`}
              label={option.label}
              disabled={props.disabled}
              checked={props.values.includes(option.code)}
              onChange={event =>
                props.onChange(chosenAfter(props.values, option.code, event.currentTarget.checked, props.exclusive))
              }
            />
          ))}
        </div>
      )}
    </GroupFrame>
  )
}
