import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import { type Said, useNotices } from '../state/notices.ts'
import styles from './Notices.module.css'

const words = shellStrings.notice
/** Below the messages, and a little above them. */
const MARGIN = 24

/** What was just done, with its undo. The newest is in sight until it is closed; earlier ones are one press away. */
export function Notices() {
  const { shown, dismiss } = useNotices()
  const [all, setAll] = useState(false)
  const earlier = shown.length - 1
  const region = useRoomBelow()
  return (
    <section ref={region} className={`${styles.notices} noPrint`} aria-label={words.region} aria-live="polite">
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

/** Tells the page how much of its foot the messages take, so that whatever has the focus scrolls clear of them. */
function useRoomBelow() {
  const region = useRef<HTMLElement>(null)
  useEffect(() => {
    const shown = region.current
    if (!shown) return
    const room = document.documentElement.style
    const observer = new ResizeObserver(() => {
      const height = shown.offsetHeight
      room.setProperty('--room-below', `${height === 0 ? 0 : height + MARGIN}px`)
    })
    observer.observe(shown)
    return () => {
      observer.disconnect()
      room.removeProperty('--room-below')
    }
  }, [])
  return region
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
