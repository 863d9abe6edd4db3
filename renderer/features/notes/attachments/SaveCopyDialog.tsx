import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { type AttachmentRow, releaseAttachment, saveAttachmentCopy } from '../../../../electron/contract/attachment.ts'
import { listCopies } from '../../../../electron/contract/copies.ts'
import { copyStrings } from '../../../../resources/strings/en-GB/copies.ts'
import { fileScreens as words } from '../../../../resources/strings/en-GB/fileScreens.ts'
import { call } from '../../../app/call.ts'
import { useAsked } from '../../../app/useAsked.ts'
import { say } from '../../../state/notices.ts'
import { CodeSelect } from '../../../ui/CodeSelect.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Failed } from '../../../ui/Failed.tsx'
import styles from './Files.module.css'

type SaveCopyDialogProps = {
  readonly familyId: string
  readonly row: AttachmentRow
  readonly onClose: () => void
}

/** Before a copy leaves the encrypted file: what that means, whom it is for, and whether it may. */
export function SaveCopyDialog({ familyId, row, onClose }: SaveCopyDialogProps) {
  const asked = useAsked(listCopies, { familyId })
  const [recipientKey, setRecipientKey] = useState<string | null>(null)
  const [looked, setLooked] = useState(false)
  const [says, setSays] = useState<readonly string[]>([])
  const [working, setWorking] = useState(false)
  const recipients = asked.value?.recipients ?? []
  const chosen = recipientKey ?? recipients.find(({ kind }) => kind === 'file')?.key ?? null
  const save = async () => {
    if (chosen === null) return
    setWorking(true)
    const problem = await saveFor(chosen)
    setWorking(false)
    if (problem === null) onClose()
    else setSays(problem)
  }
  /** Null when the dialog has done its work, also where the person changed their mind in the system's dialog. */
  async function saveFor(key: string): Promise<readonly string[] | null> {
    const released = await call(releaseAttachment, { familyId, id: row.id, recipientKey: key, looked })
    if (!released.ok) return [released.error.say]
    if (released.value.outcome === 'refused') return released.value.says
    const { ticket, fileName } = released.value
    const reply = await call(saveAttachmentCopy, { ticket, fileName })
    if (!reply.ok) return [reply.error.say]
    if (reply.value.outcome === 'failed') return [words.saveFailed]
    if (reply.value.outcome === 'saved') say(words.saved)
    return null
  }
  return (
    <Dialog title={words.saveTitle} onClose={onClose}>
      <div className={styles.stack}>
        <p>{words.saveWhat}</p>
        {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
        <CodeSelect
          label={words.forWhom}
          id="file-recipient"
          noBlank
          options={recipients.map(({ key, kind, name }) => ({
            code: key,
            label: kind === 'file' ? name : `${name} (${copyStrings.recipientKinds[kind]})`
          }))}
          value={chosen}
          onChange={key => {
            setSays([])
            setRecipientKey(key)
          }}
        />
        <Checkbox label={words.looked} checked={looked} onChange={event => setLooked(event.currentTarget.checked)} />
        {says.length > 0 && (
          <div role="alert" className={styles.refusal}>
            {says.map(one => (
              <p key={one}>{one}</p>
            ))}
          </div>
        )}
        <div className={styles.together}>
          <Button variant="default" onClick={onClose}>
            {words.saveNo}
          </Button>
          <Button disabled={working || chosen === null} onClick={() => void save()}>
            {words.saveYes}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
