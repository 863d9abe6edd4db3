import { Button } from '@mantine/core'
import { shownName } from '../../../../domain/people/shownName.ts'
import { type AttachmentRow, voidAttachment } from '../../../../electron/contract/attachment.ts'
import { fileScreens as words } from '../../../../resources/strings/en-GB/fileScreens.ts'
import { call } from '../../../app/call.ts'
import { say } from '../../../state/notices.ts'
import styles from './Files.module.css'

type FilesTakenAwayProps = { readonly familyId: string; readonly rows: readonly AttachmentRow[] }

/** What this worker took away from a note: nothing is destroyed, so it can come back. */
export function FilesTakenAway({ familyId, rows }: FilesTakenAwayProps) {
  if (rows.length === 0) return null
  const bringBack = async (id: string) => {
    const reply = await call(voidAttachment, { familyId, id, reason: words.bringBack, restore: true })
    if (!reply.ok) say(reply.error.say, { tone: 'overdue' })
  }
  return (
    <details className={styles.away}>
      <summary>{words.away(rows.length)}</summary>
      <ul className={styles.rows}>
        {rows.map(({ id, title, fileName }) => (
          <li key={id} className={styles.together}>
            <span className={styles.name}>{shownName(title || fileName)}</span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.bringBack}: ${shownName(title || fileName)}`}
              onClick={() => void bringBack(id)}
            >
              {words.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
