import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Entry, voidEntry } from '../../../electron/contract/entry.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { useChanges } from '../../state/changes.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { call } from '../call.ts'
import styles from './Entry.module.css'
import type { EntryTypeName } from './saveTyped.ts'

type Marking = { readonly familyId: string; readonly type: EntryTypeName; readonly entry: Entry }

const words = personStrings.entry
const SHORTEST = 3

async function mark(marking: Marking, reason: string, restore: boolean): Promise<boolean> {
  const { familyId, type, entry } = marking
  const reply = await call(voidEntry, { familyId, type, id: entry.id, reason, restore })
  if (!reply.ok) {
    say(reply.error.say, { tone: 'overdue' })
    return false
  }
  useChanges.getState().noteChange(Date.now())
  return true
}

export async function bringBack(marking: Marking): Promise<void> {
  await mark(marking, words.restore, true)
}

/** "Entered in error": asks once, says what will happen, and can be undone. */
export function VoidDialog({ onClose, ...marking }: Marking & { readonly onClose: () => void }) {
  const [reason, setReason] = useState('')
  async function confirm() {
    if (!(await mark(marking, reason, false))) return
    say(words.markedIn, { tone: 'notice', undo: () => bringBack(marking) })
    onClose()
  }
  return (
    <Dialog title={words.errorTitle} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          if (reason.trim().length >= SHORTEST) void confirm()
        }}
      >
        <p>{words.errorWords}</p>
        <TextField label={words.errorReason} value={reason} maxLength={500} onChange={setReason} />
        <div className={styles.buttons}>
          <Button type="submit" disabled={reason.trim().length < SHORTEST}>
            {words.mark}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
