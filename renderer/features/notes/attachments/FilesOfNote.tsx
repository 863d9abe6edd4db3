import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { shownName } from '../../../../domain/people/shownName.ts'
import { listAttachments } from '../../../../electron/contract/attachment.ts'
import { fileScreens as words } from '../../../../resources/strings/en-GB/fileScreens.ts'
import { sendFile } from '../../../app/files/sendFile.ts'
import { WaitingFiles, waitingKey } from '../../../app/files/waitingFile.ts'
import { newEntryId } from '../../../app/newEntryId.ts'
import type { FamilyView } from '../../../app/register/familyView.ts'
import { useAsked } from '../../../app/useAsked.ts'
import { useDraft } from '../../../app/useDraft.ts'
import { Failed } from '../../../ui/Failed.tsx'
import { Panel } from '../../../ui/Panel.tsx'
import { FileRow } from './FileRow.tsx'
import styles from './Files.module.css'
import { FilesTakenAway } from './FilesTakenAway.tsx'
import { useFilesHanded } from './useFilesHanded.ts'
import { WaitingFileForm } from './WaitingFileForm.tsx'

type FilesOfNoteProps = {
  readonly familyId: string
  readonly noteId: string
  readonly view: FamilyView
  readonly mayChange: boolean
}

type OnTheWay = { readonly key: string; readonly name: string; readonly part: number }
type Refusal = { readonly key: string; readonly name: string; readonly say: string }

const accepted = '.pdf,.png,.jpg,.jpeg,.docx,.txt,.m4a,.mp3'
const noneWaits: WaitingFiles = []

/** Photographs and papers that belong to one note: those that are kept, those that wait, and how to add another. */
export function FilesOfNote({ familyId, noteId, view, mayChange }: FilesOfNoteProps) {
  const asked = useAsked(listAttachments, { familyId })
  const draft = useDraft(waitingKey(familyId, noteId), WaitingFiles, noneWaits)
  const [onTheWay, setOnTheWay] = useState<readonly OnTheWay[]>([])
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const input = useRef<HTMLInputElement>(null)
  const mayAdd = mayChange && asked.value?.mayAdd === true && draft.found !== null
  const take = async (files: readonly File[]) => {
    for (const file of files) await takeOne(file)
  }
  const over = useFilesHanded(mayAdd ? files => void take(files) : null)
  const rows = (asked.value?.rows ?? []).filter(row => row.noteId === noteId)
  const kept = rows.filter(({ enteredInError }) => !enteredInError)
  if (!mayAdd && rows.length === 0 && !asked.failure) return null

  async function takeOne(file: File) {
    const key = newEntryId()
    const name = shownName(file.name)
    setOnTheWay(before => [...before, { key, name, part: 0 }])
    const sent = await sendFile(file, part =>
      setOnTheWay(before => before.map(one => (one.key === key ? { ...one, part } : one)))
    )
    setOnTheWay(before => before.filter(one => one.key !== key))
    if (sent.kept) {
      draft.amend(now => [...now, sent.waiting])
      draft.keepNow()
    } else setRefusals(before => [...before, { key, name, say: sent.say }])
  }

  return (
    <Panel title={words.title}>
      <div className={styles.stack} data-over={over || undefined}>
        {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
        {asked.value && kept.length === 0 && draft.value.length === 0 && <p className={styles.quiet}>{words.none}</p>}
        {kept.length > 0 && (
          <ul className={styles.rows}>
            {kept.map(row => (
              <li key={row.id}>
                <FileRow familyId={familyId} view={view} row={row} mayChange={mayChange} />
              </li>
            ))}
          </ul>
        )}
        {mayChange && (
          <FilesTakenAway
            familyId={familyId}
            rows={rows.filter(({ enteredInError, mine }) => enteredInError && mine)}
          />
        )}
        {(mayAdd ? draft.value : noneWaits).map(waiting => (
          <WaitingFileForm
            key={waiting.id}
            familyId={familyId}
            noteId={noteId}
            view={view}
            waiting={waiting}
            onLeave={draft.keepNow}
            onChange={change =>
              draft.amend(now => now.map(one => (one.id === waiting.id ? { ...one, ...change } : one)))
            }
            onGone={() => {
              const rest = draft.value.filter(({ id }) => id !== waiting.id)
              if (rest.length === 0) void draft.clear()
              else draft.amend(now => now.filter(({ id }) => id !== waiting.id))
            }}
          />
        ))}
        {onTheWay.map(({ key, name, part }) => (
          <p key={key} role="status" className={styles.together}>
            <span>{words.sending(name)}</span>
            <progress aria-label={words.sending(name)} value={part} max={1} />
          </p>
        ))}
        {refusals.map(({ key, name, say }) => (
          <div key={key} role="alert" className={styles.refusal}>
            <p>
              <b>{words.refused(name)}</b> {say}
            </p>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.understood}: ${name}`}
              onClick={() => setRefusals(before => before.filter(one => one.key !== key))}
            >
              {words.understood}
            </Button>
          </div>
        ))}
        {mayAdd && (
          <div className={styles.add}>
            <Button variant="default" onClick={() => input.current?.click()}>
              {words.choose}
            </Button>
            <input
              ref={input}
              hidden
              type="file"
              multiple
              accept={accepted}
              onChange={event => {
                void take([...(event.currentTarget.files ?? [])])
                // The same file once more is a new wish.
                event.currentTarget.value = ''
              }}
            />
            <p className={styles.quiet}>{over ? words.dropHere : words.how}</p>
            <p className={styles.quiet}>{words.notInjuries}</p>
          </div>
        )}
      </div>
    </Panel>
  )
}
