import { Button } from '@mantine/core'
import { useState } from 'react'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import { type Said, useNotices } from '../state/notices.ts'
import styles from './Notices.module.css'

const words = shellStrings.notice

/** What was just done, with its undo. The newest is in sight until it is closed; earlier ones are one press away. */
export function Notices() {
  const { shown, dismiss } = useNotices()
  const [all, setAll] = useState(false)
  const earlier = shown.length - 1
  return (
    <section className={`${styles.notices} noPrint`} aria-label={words.region} aria-live="polite">
      {earlier > 0 && (
        <Button size="compact-sm" variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.hideEarlier : words.earlier(earlier)}
        </Button>
      )}
      {(all ? shown : shown.slice(-1)).map(said => (
        <Notice key={said.id} said={said} onDismiss={() => dismiss(said.id)} />
      ))}
    </section>
  )
}

function Notice({ said, onDismiss }: { readonly said: Said; readonly onDismiss: () => void }) {
  const undo = () => {
    onDismiss()
    void said.undo?.()
  }
  return (
    <div className={styles.notice} data-tone={said.tone}>
      <p>{said.say}</p>
      <span className={styles.buttons}>
        {said.undo && (
          <Button size="compact-sm" variant="default" onClick={undo}>
            {words.undo}
          </Button>
        )}
        <Button size="compact-sm" variant="default" aria-label={words.dismiss} onClick={onDismiss}>
          {shellStrings.dialog.close}
        </Button>
      </span>
    </div>
  )
}
