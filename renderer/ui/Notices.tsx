import { Button } from '@mantine/core'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import { useNotices } from '../state/notices.ts'
import styles from './Notices.module.css'

/** What was just done, with its undo. A message stays until it is closed or three newer ones came: nobody is hurried. */
export function Notices() {
  const { shown, dismiss } = useNotices()
  return (
    <section className={styles.notices} aria-label={shellStrings.notice.region} aria-live="polite">
      {shown.map(said => (
        <div key={said.id} className={styles.notice} data-tone={said.tone}>
          <p>{said.say}</p>
          {said.undo && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                dismiss(said.id)
                void said.undo?.()
              }}
            >
              {shellStrings.notice.undo}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            aria-label={shellStrings.notice.dismiss}
            onClick={() => dismiss(said.id)}
          >
            {shellStrings.dialog.close}
          </Button>
        </div>
      ))}
    </section>
  )
}
