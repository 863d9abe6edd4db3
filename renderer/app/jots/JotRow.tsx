import { Button } from '@mantine/core'
import { useState } from 'react'
import { NoteHeading } from '../../../domain/notes/words.ts'
import { keepDraft } from '../../../electron/contract/draft.ts'
import { choicesOf } from '../../../resources/codes/list.ts'
import { noteHeadingCodes } from '../../../resources/codes/note.ts'
import { jotStrings as words } from '../../../resources/strings/en-GB/jots.ts'
import { newNote, newParagraph } from '../../features/notes/noteChanges.ts'
import { useJotsShown } from '../../state/jotsShown.ts'
import { goTo } from '../../state/navigation.ts'
import { say } from '../../state/notices.ts'
import { type Choice, CodeSelect } from '../../ui/CodeSelect.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { call } from '../call.ts'
import { waitingKey } from '../files/waitingFile.ts'
import { momentInWords } from '../momentInWords.ts'
import { newEntryId } from '../newEntryId.ts'
import { familyAddress } from '../places.ts'
import { useDraft } from '../useDraft.ts'
import { JotPhoto } from './JotPhoto.tsx'
import styles from './Jots.module.css'
import { Jot, noJot } from './jot.ts'

type JotRowProps = {
  readonly draftKey: string
  readonly families: readonly Choice[]
  readonly suggested: string | null
  readonly onGone: () => void
  readonly onBack: () => void
}

/** One thought that waits: to be changed, filed as a paragraph of a new note, or thrown away. */
export function JotRow({ draftKey, families, suggested, onGone, onBack }: JotRowProps) {
  const draft = useDraft(draftKey, Jot, noJot)
  const hide = useJotsShown(state => state.hide)
  const [familyId, setFamilyId] = useState<string | null>(suggested)
  const [heading, setHeading] = useState<NoteHeading>('what_happened')
  const [problem, setProblem] = useState<string | null>(null)
  const { value } = draft
  if (draft.found === null) return null
  const label = words.jot(momentInWords(value.at || draft.found.at, Date.now()))

  /** The thought is in the note on disk before it leaves the tray. */
  async function file() {
    const family = families.find(({ code }) => code === familyId)
    if (!family) return setProblem(words.chooseFamily)
    const noteId = newEntryId()
    const blank = newNote('other', value.at || new Date().toISOString())
    const note = { ...blank, paragraphs: [{ ...newParagraph(heading), words: value.words }] }
    const kept = await call(keepDraft, { key: `note/${family.code}/${noteId}`, value: note })
    if (!kept.ok) return setProblem(kept.error.say)
    if (value.photo !== null) {
      const held = await call(keepDraft, { key: waitingKey(family.code, noteId), value: [value.photo] })
      if (!held.ok) return setProblem(held.error.say)
    }
    await draft.clear()
    onGone()
    hide()
    say(words.filed(family.label))
    goTo(familyAddress(family.code, 'notes', `write/${noteId}`))
  }

  async function throwAway() {
    const before = value
    await draft.clear()
    onGone()
    say(words.thrownAway, {
      tone: 'notice',
      undo: async () => {
        await call(keepDraft, { key: draftKey, value: before })
        onBack()
      }
    })
  }

  return (
    <div className={styles.jot}>
      <LongText
        label={label}
        id={`jot-${draftKey.slice(-12)}`}
        value={value.words}
        onBlur={draft.keepNow}
        onChange={text => draft.change({ ...value, words: text })}
      />
      <JotPhoto
        of={label}
        photo={value.photo}
        onChange={photo => {
          draft.amend(now => ({ ...now, photo }))
          draft.keepNow()
        }}
      />
      <div className={styles.line}>
        <CodeSelect
          label={words.family}
          aboutWhat={label}
          options={families}
          value={familyId}
          problem={problem === null ? null : { kind: 'error', say: problem }}
          onChange={code => {
            setProblem(null)
            setFamilyId(code)
          }}
        />
        <CodeSelect
          label={words.heading}
          aboutWhat={label}
          noBlank
          options={choicesOf(noteHeadingCodes)}
          value={heading}
          onChange={code => setHeading(NoteHeading.safeParse(code).data ?? 'other')}
        />
      </div>
      <div className={styles.line}>
        <Button aria-label={`${words.file}: ${label}`} onClick={() => void file()}>
          {words.file}
        </Button>
        <Button variant="default" aria-label={`${words.throwAway}: ${label}`} onClick={() => void throwAway()}>
          {words.throwAway}
        </Button>
      </div>
    </div>
  )
}
