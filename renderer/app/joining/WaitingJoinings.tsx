import { Button } from '@mantine/core'
import { useState } from 'react'
import { listWaitingJoinings } from '../../../electron/contract/merge.ts'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useAsked } from '../useAsked.ts'
import { JoinDialog } from './JoinDialog.tsx'
import styles from './Joining.module.css'
import type { Waiting } from './moves.ts'

const words = joiningStrings

/** Proposals of other managers that wait to be checked, and one's own; nothing for whoever checks none. */
export function WaitingJoinings() {
  const { value } = useAsked(listWaitingJoinings, {})
  const [open, setOpen] = useState<Waiting | null>(null)
  if (value === null || !value.mayCompare) return null
  return (
    <Panel title={words.waitingPanel}>
      {value.rows.length === 0 && <p>{words.noneWaiting}</p>}
      {value.rows.length > 0 && (
        <ul className={styles.list} aria-label={words.waitingPanel}>
          {value.rows.map(row => (
            <li key={row.id}>
              <span>
                {row.personName} · {row.aliasName} <small>{row.reason}</small>
              </span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${words.check}: ${row.personName}`}
                onClick={() => setOpen(row)}
              >
                {words.check}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <JoinDialog personId={open.personId} aliasId={open.aliasId} waiting={open} onClose={() => setOpen(null)} />
      )}
    </Panel>
  )
}
