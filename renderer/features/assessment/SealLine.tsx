import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import styles from './Assessment.module.css'
import type { Opened } from './useAssessment.ts'

/** Whether the signature on a version still holds, and whose it is. */
export function SealLine({ seal }: { readonly seal: NonNullable<Opened['seal']> }) {
  return (
    <p className={styles.seal} data-state={seal.state} role={seal.state === 'holds' ? undefined : 'alert'}>
      {seal.state === 'holds' ? (
        <IconCircleCheck size={20} aria-hidden="true" />
      ) : (
        <IconAlertTriangle size={20} aria-hidden="true" />
      )}
      {words.seal[seal.state](seal.byName, dayAndTime(seal.at))}
    </p>
  )
}
