import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconEyeOff,
  IconInfoCircle,
  IconPoint
} from '@tabler/icons-react'
import styles from './Word.module.css'

export type Tone = 'overdue' | 'due' | 'well' | 'notice' | 'quiet' | 'restricted'

const shapes = {
  overdue: IconAlertTriangle,
  due: IconClock,
  well: IconCircleCheck,
  notice: IconInfoCircle,
  quiet: IconPoint,
  restricted: IconEyeOff
}

/** A state in words, with a shape and a colour that say the same. */
export function Word({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  const Shape = shapes[tone]
  return (
    <span className={styles.word} data-tone={tone}>
      <Shape size={16} aria-hidden="true" />
      {children}
    </span>
  )
}
