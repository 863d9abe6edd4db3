import { Button } from '@mantine/core'
import { useState } from 'react'
import { checkNote, type NoteProblem, stopsNote } from '../../../domain/notes/checkNote.ts'
import { isLateEntry, recordingDueOn } from '../../../domain/notes/lateEntry.ts'
import { NoteDraft } from '../../../domain/notes/noteDraft.ts'
import { readDay } from '../../../domain/notes/noteTime.ts'
import { isWorry } from '../../../domain/notes/safetyCalls.ts'
import { SafetyAnswer } from '../../../domain/notes/words.ts'
import { finaliseNote } from '../../../electron/contract/note.ts'
import { bankHolidays } from '../../../resources/calendar/bankHolidays.ts'
import { choicesOf as choicesOfList } from '../../../resources/codes/list.ts'
import { safetyAnswerCodes } from '../../../resources/codes/note.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { noteProblemSentences } from '../../../resources/strings/en-GB/notes.ts'
import { call } from '../../app/call.ts'
import { clockTime } from '../../app/dayAndTime.ts'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { familyAddress } from '../../app/places.ts'
import { type FamilyView, nameOf } from '../../app/register/familyView.ts'
import { SafetyCard } from '../../app/safety/SafetyCard.tsx'
import { useDraft } from '../../app/useDraft.ts'
import { goTo } from '../../state/navigation.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { type Problem, problemOf } from '../../ui/problem.ts'
import { FilesOfNote } from './attachments/FilesOfNote.tsx'
import { setFilesAside } from './attachments/setFilesAside.ts'
import { ChildrenSeen } from './ChildrenSeen.tsx'
import styles from './Notes.module.css'
import { newNote, newParagraph } from './noteChanges.ts'
import { fieldIdOf, type NotePart } from './notePart.ts'
import { ParagraphEditor } from './ParagraphEditor.tsx'
import { Promises } from './Promises.tsx'
import { childrenOf } from './people.ts'
import { SafetyCalls } from './SafetyCalls.tsx'
import { WhenAndWhere } from './WhenAndWhere.tsx'

type WriteNoteProps = {
  readonly familyId: string
  readonly noteId: string
  readonly view: FamilyView
  /** With what a new note begins; an empty one where nothing is known yet. */
  readonly start?: NoteDraft
}

const words = noteScreens.write

const sentenceOf = (view: FamilyView, { code, place }: NoteProblem) => {
  const [what = '', id = ''] = place.split('.')
  return what === 'child' ? `${nameOf(view, id)}: ${noteProblemSentences[code]}` : noteProblemSentences[code]
}
const meets: ReadonlySet<string> = new Set(['visit', 'meeting', 'observation', 'safety', 'other'])
const asksForChildren = (draft: NoteDraft) =>
  draft.children.length > 0 || (meets.has(draft.noteType) && !draft.failedContact)

/** One note as it is being written: kept as it is typed, and signed when it is finished. */
export function WriteNote({ familyId, noteId, view, start: given }: WriteNoteProps) {
  const [start] = useState(() => given ?? newNote('visit', new Date().toISOString()))
  const draft = useDraft(`note/${familyId}/${noteId}`, NoteDraft, start)
  const [shown, setShown] = useState<
    readonly { readonly place: string; readonly kind: Problem['kind']; readonly say: string }[]
  >([])
  const [asking, setAsking] = useState(false)
  const [danger, setDanger] = useState(false)
  const [sending, setSending] = useState(false)
  const goBack = () => goTo(familyAddress(familyId, 'notes'))
  if (draft.found === null) return <Loading />
  const { value } = draft
  const eventOn = readDay(value.on)
  const recorded = eventOn === null ? null : { ...value, eventOn, recordedAt: new Date().toISOString() }
  const late = recorded !== null && isLateEntry(recorded, bankHolidays)
  const listProblems = () => {
    const surroundings = {
      today: view.today,
      timeNow: clockTime(new Date().toISOString()),
      childIds: childrenOf(view).map(({ id }) => id),
      late
    }
    return checkNote(value, surroundings)
  }
  const part: NotePart = {
    draft: value,
    view,
    onChange: how => {
      if (shown.length > 0) setShown([])
      draft.amend(how)
    },
    onLeave: draft.keepNow,
    problemAt: place =>
      problemOf(
        shown.map(one => ({ field: one.place, kind: one.kind, say: one.say })),
        place
      )
  }
  const finish = () => {
    const problems = listProblems()
    setShown(problems.map(problem => ({ ...problem, say: sentenceOf(view, problem) })))
    if (!stopsNote(problems)) setAsking(true)
  }
  const sign = async () => {
    setSending(true)
    const reply = await call(finaliseNote, { familyId, noteId, draftKey: `note/${familyId}/${noteId}`, draft: value })
    setSending(false)
    setAsking(false)
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    if (reply.value.outcome === 'problems')
      return setShown(reply.value.problems.map(({ field, kind, say }) => ({ place: field, kind, say })))
    await draft.clear()
    say(words.finished)
    goTo(familyAddress(familyId, 'notes', noteId))
  }
  const errors = shown.filter(({ kind }) => kind === 'error')
  return (
    <div className={styles.page}>
      <div className={styles.together}>
        <Button variant="default" onClick={goBack}>
          {words.back}
        </Button>
        <p className={styles.quiet}>{words.kept}</p>
      </div>
      <ErrorSummary lines={errors.map(({ place, say }) => ({ fieldId: fieldIdOf(place), say }))} />
      <WhenAndWhere {...part} onDanger={() => setDanger(true)} />
      {asksForChildren(value) && childrenOf(view).length > 0 && <ChildrenSeen {...part} />}
      <Panel title={words.wordsTitle}>
        <div className={styles.stack} id={fieldIdOf('paragraphs')} tabIndex={-1}>
          {value.paragraphs.map(paragraph => (
            <ParagraphEditor key={paragraph.key} {...part} paragraph={paragraph} />
          ))}
          <div>
            <Button
              variant="default"
              onClick={() => part.onChange(now => ({ ...now, paragraphs: [...now.paragraphs, newParagraph('other')] }))}
            >
              {words.addParagraph}
            </Button>
          </div>
        </div>
      </Panel>
      <FilesOfNote familyId={familyId} noteId={noteId} view={view} mayChange />
      <Promises {...part} />
      <Panel title={words.safetyTitle}>
        <div className={styles.stack}>
          <OneOf
            label={words.safety}
            id={fieldIdOf('safety')}
            options={choicesOfList(safetyAnswerCodes)}
            value={value.safety}
            problem={part.problemAt('safety')}
            onChange={code => {
              const safety = SafetyAnswer.safeParse(code).data ?? null
              part.onChange(now => ({ ...now, safety }))
              draft.keepNow()
              if (isWorry(safety)) setDanger(true)
            }}
          />
          {(isWorry(value.safety) || value.calls.length > 0) && (
            <SafetyCalls {...part} onNumbers={() => setDanger(true)} />
          )}
        </div>
      </Panel>
      {late && recorded && (
        <Panel title={noteScreens.list.late}>
          <p>{words.late(dayInWords(recordingDueOn(recorded, bankHolidays)))}</p>
          <LongText
            label={words.lateReason}
            id={fieldIdOf('lateReason')}
            maxLength={1000}
            value={value.lateReason}
            problem={part.problemAt('lateReason')}
            onBlur={draft.keepNow}
            onChange={lateReason => part.onChange(now => ({ ...now, lateReason }))}
          />
        </Panel>
      )}
      <div className={styles.together}>
        <Button onClick={finish}>{words.finish}</Button>
        <Button variant="default" onClick={() => void throwAway()}>
          {words.throwAway}
        </Button>
      </div>
      {danger && <SafetyCard onBack={() => setDanger(false)} back={words.safetyBack} />}
      {asking && (
        <Dialog title={words.finishTitle} onClose={() => setAsking(false)}>
          <div className={styles.stack}>
            <p>{words.finishWhat}</p>
            {shown.length > 0 && (
              <div>
                <p>{words.stillOpen}</p>
                <ul>
                  {shown.map(({ place, say }) => (
                    <li key={`${place} ${say}`}>{say}</li>
                  ))}
                </ul>
              </div>
            )}
            <div className={styles.together}>
              <Button variant="default" onClick={() => setAsking(false)}>
                {words.finishNo}
              </Button>
              <Button disabled={sending} onClick={() => void sign()}>
                {words.finishYes}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </div>
  )

  async function throwAway() {
    const before = value
    const bringFilesBack = await setFilesAside(familyId, noteId)
    await draft.clear()
    say(words.thrownAway, {
      tone: 'notice',
      undo: async () => {
        draft.change(before)
        await bringFilesBack()
        goTo(familyAddress(familyId, 'notes', `write/${noteId}`))
      }
    })
  }
}
