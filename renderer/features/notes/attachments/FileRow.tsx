import { Button } from '@mantine/core'
import { useState } from 'react'
import { shownName } from '../../../../domain/people/shownName.ts'
import { type AttachmentRow, voidAttachment } from '../../../../electron/contract/attachment.ts'
import { fileScreens as words } from '../../../../resources/strings/en-GB/fileScreens.ts'
import { noteScreens } from '../../../../resources/strings/en-GB/noteScreens.ts'
import { call } from '../../../app/call.ts'
import { dayAndTime } from '../../../app/dayAndTime.ts'
import type { FamilyView } from '../../../app/register/familyView.ts'
import { say } from '../../../state/notices.ts'
import { TextField } from '../../../ui/TextField.tsx'
import { Word } from '../../../ui/Word.tsx'
import { namesOf } from '../people.ts'
import { FileContent } from './FileContent.tsx'
import styles from './Files.module.css'
import { SaveCopyDialog } from './SaveCopyDialog.tsx'

type FileRowProps = {
  readonly familyId: string
  readonly view: FamilyView
  readonly row: AttachmentRow
  readonly mayChange: boolean
}

/** One file that is kept: what it is, and what can be done with it. */
export function FileRow({ familyId, view, row, mayChange }: FileRowProps) {
  const [open, setOpen] = useState(false)
  const [saving, setSaving] = useState(false)
  const [reason, setReason] = useState<string | null>(null)
  const name = shownName(row.title || row.fileName)
  const facts = [
    words.kinds[row.mediaType],
    words.size(row.size),
    row.aboutIds.length === 0 ? words.wholeFamily : words.aboutNames(namesOf(view, row.aboutIds)),
    words.added(dayAndTime(row.addedAt), row.addedByName)
  ]
  const put = (why: string, restore: boolean) => call(voidAttachment, { familyId, id: row.id, reason: why, restore })
  const takeAway = async (why: string) => {
    const reply = await put(why, false)
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    say(words.takenAway, {
      undo: async () => {
        await put(why, true)
      }
    })
  }
  return (
    <div className={styles.row}>
      <b className={styles.name}>{name}</b>
      <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
      {row.shareClass === 'S4' && <Word tone="restricted">{noteScreens.read.named}</Word>}
      {!row.here && <p role="status">{words.elsewhere}</p>}
      {row.here && (
        <div className={styles.together}>
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={open}
            aria-label={`${open ? words.hide : words.look}: ${name}`}
            onClick={() => setOpen(!open)}
          >
            {open ? words.hide : words.look}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${words.save}: ${name}`}
            onClick={() => setSaving(true)}
          >
            {words.save}
          </Button>
          {mayChange && row.mine && reason === null && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.takeAway}: ${name}`}
              onClick={() => setReason('')}
            >
              {words.takeAway}
            </Button>
          )}
        </div>
      )}
      {reason !== null && (
        <form
          className={styles.together}
          onSubmit={event => {
            event.preventDefault()
            if (reason.trim().length >= 3) void takeAway(reason)
          }}
        >
          <TextField
            label={words.reason}
            aboutWhat={name}
            id={`file-${row.id}-reason`}
            width="medium"
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
          <Button type="submit" variant="default" disabled={reason.trim().length < 3}>
            {words.takeAway}
          </Button>
          <Button variant="default" onClick={() => setReason(null)}>
            {words.saveNo}
          </Button>
        </form>
      )}
      {open && <FileContent familyId={familyId} row={row} />}
      {saving && <SaveCopyDialog familyId={familyId} row={row} onClose={() => setSaving(false)} />}
    </div>
  )
}
