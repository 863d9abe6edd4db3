import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { printOnPaper, saveFile } from '../../../electron/contract/print.ts'
import { printVisitBrief } from '../../../electron/contract/visit.ts'
import { visitStrings } from '../../../resources/strings/en-GB/visit.ts'
import { call } from '../../app/call.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Visit.module.css'

const words = visitStrings.print

/** The brief on one sheet, for the worker alone: with initials, unless the worker says otherwise. */
export function PrintBrief({ familyId }: { readonly familyId: string }) {
  const [initials, setInitials] = useState(true)
  const [confirming, setConfirming] = useState(false)
  const [busy, setBusy] = useState(false)
  const make = async (onPaper: boolean) => {
    setConfirming(false)
    setBusy(true)
    const made = await call(printVisitBrief, { familyId, initials })
    if (made.ok) await bringOut(made.value, onPaper)
    else say(made.error.say, { tone: 'overdue' })
    setBusy(false)
  }
  return (
    <Panel title={words.title}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{words.why}</p>
        <Checkbox
          label={words.initials}
          checked={initials}
          onChange={event => setInitials(event.currentTarget.checked)}
        />
        <div className={styles.buttons}>
          <Button variant="default" disabled={busy} onClick={() => void make(false)}>
            {words.toPdf}
          </Button>
          <Button variant="default" disabled={busy} onClick={() => setConfirming(true)}>
            {words.toPrinter}
          </Button>
        </div>
      </div>
      {confirming && (
        <Dialog title={words.confirm} onClose={() => setConfirming(false)}>
          <div className={styles.stack}>
            <p>{words.confirmWords}</p>
            <div className={styles.buttons}>
              <Button variant="default" onClick={() => setConfirming(false)}>
                {words.back}
              </Button>
              <Button onClick={() => void make(true)}>{words.go}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </Panel>
  )
}

type Made = { readonly ticket: string; readonly fileName: string }

async function bringOut({ ticket, fileName }: Made, onPaper: boolean): Promise<void> {
  const reply = onPaper ? await call(printOnPaper, { ticket }) : await call(saveFile, { ticket, fileName })
  if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
  const outcome = reply.value.outcome === 'too_long' ? 'failed' : reply.value.outcome
  say(words.done[outcome], outcome === 'failed' ? { tone: 'overdue' } : {})
}
