import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { NoteShareClass } from '../../../domain/notes/words.ts'
import { addToNote, type OpenedNote, voidNote } from '../../../electron/contract/note.ts'
import { choicesOf as choicesOfList } from '../../../resources/codes/list.ts'
import { noteShareClassCodes } from '../../../resources/codes/note.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { call } from '../../app/call.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { useDraft } from '../../app/useDraft.ts'
import { say } from '../../state/notices.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Notes.module.css'

const words = noteScreens.read
const Addition = z.strictObject({ open: z.boolean(), words: z.string(), shareClass: NoteShareClass, id: z.string() })
const nothing = { open: false, words: '', shareClass: 'S3' as const, id: '' }

/** What can still be done with a finished note: add to it, and say that it was entered in error. */
export function AfterNote({ familyId, note }: { readonly familyId: string; readonly note: OpenedNote }) {
  const draft = useDraft(`note.add/${familyId}/${note.id}`, Addition, nothing)
  const [marking, setMarking] = useState<string | null>(null)
  const { value } = draft
  if (draft.found === null) return null
  const add = async () => {
    const { id, words: text, shareClass } = value
    const reply = await call(addToNote, { familyId, noteId: note.id, id, words: text, shareClass })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    await draft.clear()
    say(words.added)
  }
  const mark = async (reason: string, restore: boolean) => {
    const reply = await call(voidNote, { familyId, noteId: note.id, reason, restore })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    setMarking(null)
    if (!restore) say(words.marked, { undo: () => mark(words.restore, true) })
  }
  if (value.open && note.may.add)
    return (
      <div className={styles.paragraph}>
        <LongText
          label={words.addWords}
          id="note-addition"
          maxLength={20_000}
          value={value.words}
          onBlur={draft.keepNow}
          onChange={text => draft.change({ ...value, words: text })}
        />
        <CodeSelect
          label={noteScreens.write.shareClass}
          id="note-addition-class"
          options={choicesOfList(noteShareClassCodes)}
          noBlank
          value={value.shareClass}
          onChange={code => draft.change({ ...value, shareClass: NoteShareClass.safeParse(code).data ?? 'S3' })}
        />
        <div className={styles.together}>
          <Button disabled={value.words.trim() === ''} onClick={() => void add()}>
            {words.addSave}
          </Button>
          <Button variant="default" onClick={() => void draft.clear()}>
            {words.cancel}
          </Button>
        </div>
      </div>
    )
  return (
    <div className={`${styles.paragraph} ${styles.together}`}>
      {note.may.add && (
        <Button variant="default" onClick={() => draft.change({ ...nothing, open: true, id: newEntryId() })}>
          {words.add}
        </Button>
      )}
      {note.may.void && note.enteredInError && (
        <Button variant="default" onClick={() => void mark(words.restore, true)}>
          {words.restore}
        </Button>
      )}
      {note.may.void && !note.enteredInError && marking === null && (
        <Button variant="default" onClick={() => setMarking('')}>
          {words.markError}
        </Button>
      )}
      {marking !== null && (
        <form
          className={styles.searchLine}
          onSubmit={event => {
            event.preventDefault()
            if (marking.trim().length >= 3) void mark(marking, false)
          }}
        >
          <TextField label={words.reason} id="note-error" maxLength={500} value={marking} onChange={setMarking} />
          <Button type="submit" variant="default">
            {words.markError}
          </Button>
        </form>
      )}
    </div>
  )
}
