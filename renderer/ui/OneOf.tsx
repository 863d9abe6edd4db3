import { Radio } from '@mantine/core'
import type { Choice } from './CodeSelect.tsx'
import frame from './FieldFrame.module.css'
import type { FieldProps } from './FieldFrame.tsx'
import { GroupFrame } from './GroupFrame.tsx'

export type OneOfProps = FieldProps & {
  readonly options: readonly Choice[]
  readonly value: string | null
  readonly onChange: (code: string) => void
  readonly stacked?: boolean
  readonly disabled?: boolean | undefined
}

/** One of a few, all in sight. Longer lists are a CodeSelect. */
export function OneOf(props: OneOfProps) {
  return (
    <GroupFrame choicesSay={props.options.map(({ label }) => label).join('\n')} {...props}>
      {id => (
        <div className={frame.choices} data-stacked={props.stacked || undefined}>
          {props.options.map(option => (
            <Radio
              key={option.code}
              id={`${id}-${option.code}`}
              name={id}
              value={option.code}
              label={option.label}
              disabled={props.disabled}
              checked={props.value === option.code}
              onChange={() => props.onChange(option.code)}
            />
          ))}
        </div>
      )}
    </GroupFrame>
  )
}
