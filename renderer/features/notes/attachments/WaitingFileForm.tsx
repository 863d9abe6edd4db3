import { Button } from '@mantine/core'
import { useState } from 'react'
import { NoteShareClass } from '../../../../domain/notes/words.ts'
import { shownName } from '../../../../domain/people/shownName.ts'
import { addAttachment, forgetUpload } from '../../../../electron/contract/attachment.ts'
import { choicesOf as choicesOfList } from '../../../../resources/codes/list.ts'
import { noteShareClassCodes } from '../../../../resources/codes/note.ts'
import { fileScreens as words } from '../../../../resources/strings/en-GB/fileScreens.ts'
import { call } from '../../../app/call.ts'
import type { WaitingFile } from '../../../app/files/waitingFile.ts'
import type { FamilyView } from '../../../app/register/familyView.ts'
import { say } from '../../../state/notices.ts'
import { CodeSelect } from '../../../ui/CodeSelect.tsx'
import { ManyOf } from '../../../ui/ManyOf.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { choicesOf } from '../people.ts'
import styles from './Files.module.css'

type WaitingFileFormProps = {
  readonly familyId: string
  readonly noteId: string
  readonly view: FamilyView
  readonly waiting: WaitingFile
  readonly onChange: (change: Partial<WaitingFile>) => void
  readonly onLeave: () => void
  readonly onGone: () => void
}

/** A file that was looked over: what it is, about whom, and who may read it, before it belongs to the note. */
export function WaitingFileForm(props: WaitingFileFormProps) {
  const { familyId, noteId, view, waiting, onChange, onLeave, onGone } = props
  const [sending, setSending] = useState(false)
  const { id, uploadId, file, title, aboutIds, shareClass } = waiting
  const fileName = shownName(waiting.fileName)
  const heading = words.pendingTitle(fileName)
  const keep = async () => {
    setSending(true)
    const reply = await call(addAttachment, { familyId, id, uploadId, noteId, title, aboutIds, shareClass })
    setSending(false)
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    if (reply.value.outcome === 'refused') say(reply.value.say, { tone: 'overdue' })
    else say(words.kept)
    onGone()
  }
  const forget = async () => {
    await call(forgetUpload, { uploadId })
    onGone()
    say(words.forgotten, { tone: 'notice' })
  }
  const facts = [
    words.kinds[file.mediaType],
    words.size(file.size),
    file.width === null || file.height === null ? '' : words.points(file.width, file.height),
    file.pages === null ? '' : words.pages(file.pages)
  ]
  return (
    <section className={styles.waiting} aria-label={heading}>
      <h3>{heading}</h3>
      <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
      <TextField
        label={words.what}
        aboutWhat={fileName}
        hint={words.whatHint}
        optional
        id={`file-${id}-title`}
        maxLength={300}
        spellCheck
        value={title}
        onBlur={onLeave}
        onChange={text => onChange({ title: text })}
      />
      <ManyOf
        label={words.about}
        aboutWhat={fileName}
        hint={words.aboutHint}
        id={`file-${id}-about`}
        options={choicesOf(view.people)}
        values={aboutIds}
        onChange={codes => onChange({ aboutIds: [...codes] })}
      />
      <CodeSelect
        label={words.whoReads}
        aboutWhat={fileName}
        id={`file-${id}-class`}
        noBlank
        options={choicesOfList(noteShareClassCodes)}
        value={shareClass}
        onChange={code => onChange({ shareClass: NoteShareClass.safeParse(code).data ?? 'S3' })}
      />
      {shareClass === 'S4' && <p className={styles.quiet}>{words.named}</p>}
      <div className={styles.together}>
        <Button disabled={sending} onClick={() => void keep()}>
          {words.keep}
        </Button>
        <Button variant="default" aria-label={`${words.forget}: ${fileName}`} onClick={() => void forget()}>
          {words.forget}
        </Button>
      </div>
    </section>
  )
}
