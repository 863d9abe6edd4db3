import type { Json } from '../../../domain/nonAnswer.ts'
import type { FieldProps } from '../../ui/FieldFrame.tsx'
import { GroupFrame } from '../../ui/GroupFrame.tsx'
import styles from './Assessment.module.css'

type ScaleProps = FieldProps & {
  readonly value: Json
  readonly onChange: (value: number) => void
  readonly disabled: boolean
}

const steps = Array.from({ length: 11 }, (_, step) => step)

/** Eleven steps, 0 to 10, each a button of its own; arrows move as in any group of radios. */
export function ScaleControl(props: ScaleProps) {
  return (
    <GroupFrame {...props}>
      {id => (
        <div className={styles.scale}>
          {steps.map(step => (
            <label key={step} className={styles.step} data-chosen={props.value === step || undefined}>
              <input
                className={styles.stepRadio}
                type="radio"
                name={id}
                value={step}
                checked={props.value === step}
                disabled={props.disabled}
                onChange={() => props.onChange(step)}
              />
              {step}
            </label>
          ))}
        </div>
      )}
    </GroupFrame>
  )
}
