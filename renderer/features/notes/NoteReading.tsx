import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { localDateOf } from '../../../domain/dates/isoDate.ts'
import {
  keepPromise,
  type NoteParagraph,
  type NotePromise,
  type OpenedNote,
  openNote
} from '../../../electron/contract/note.ts'
import { labelOf } from '../../../resources/codes/list.ts'
import {
  contactMethodCodes,
  homeConditionCodes,
  noteHeadingCodes,
  noteTypeCodes,
  seenAnswerCodes
} from '../../../resources/codes/note.ts'
import { basisLabels } from '../../../resources/strings/en-GB/forms.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { call } from '../../app/call.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { todayHere } from '../../app/momentInWords.ts'
import { type FamilyView, nameOf } from '../../app/register/familyView.ts'
import { TakeButtons } from '../../app/taking/TakeButtons.tsx'
import { useTaking } from '../../app/taking/useTaking.tsx'
import { useAsked } from '../../app/useAsked.ts'
import { say } from '../../state/notices.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { Word } from '../../ui/Word.tsx'
import { AfterNote } from './AfterNote.tsx'
import { FilesOfNote } from './attachments/FilesOfNote.tsx'
import styles from './Notes.module.css'
import { PromoteParagraph } from './PromoteParagraph.tsx'
import { namesOf } from './people.ts'
import { SafetySteps } from './SafetySteps.tsx'

type NoteReadingProps = {
  readonly familyId: string
  readonly noteId: string
  readonly view: FamilyView
  readonly mayChange: boolean
  readonly onClose: () => void
}

const words = noteScreens.read

/** One finished note to read: what was signed, what was added, and whether it is still what was signed. */
export function NoteReading({ familyId, noteId, view, mayChange, onClose }: NoteReadingProps) {
  const asked = useAsked(openNote, { familyId, noteId })
  const note = asked.value
  const { onTake, dialog } = useTaking(familyId, 'note', { noteId })
  const close = (
    <Button size="compact-sm" variant="default" onClick={onClose}>
      {words.close}
    </Button>
  )
  if (asked.failure)
    return (
      <div className={styles.reading}>
        <Failed failure={asked.failure} onAgain={asked.askAgain} />
        {close}
      </div>
    )
  if (!note) return <Loading />
  return (
    <article className={styles.reading} id="note" tabIndex={-1}>
      <Panel title={note.title || labelOf(noteTypeCodes, note.noteType)} actions={close}>
        <Facts note={note} view={view} />
        <SafetySteps familyId={familyId} note={note} mayChange={mayChange} />
        <div className={note.enteredInError ? styles.struck : undefined}>
          {note.paragraphs.map(paragraph => (
            <Paragraph key={paragraph.id} paragraph={paragraph} view={view}>
              {mayChange && note.may.add && !note.enteredInError && (
                <PromoteParagraph familyId={familyId} note={note} paragraph={paragraph} view={view} />
              )}
            </Paragraph>
          ))}
        </div>
        {note.children.length > 0 && <Children note={note} view={view} />}
        {note.promises.length > 0 && (
          <section className={styles.paragraph}>
            <h3>{words.promises}</h3>
            <ul>
              {note.promises.map(promise => (
                <li key={promise.id}>
                  <PromiseLine familyId={familyId} promise={promise} view={view} mayChange={mayChange} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {note.addenda.length > 0 && (
          <section className={styles.paragraph}>
            <h3>{words.addenda}</h3>
            {note.addenda.map(addendum => (
              <div key={addendum.id}>
                <p className={styles.quiet}>
                  {dayAndTime(addendum.writtenAt)}, {addendum.authorName}
                </p>
                <p className={styles.prose}>{addendum.words}</p>
              </div>
            ))}
          </section>
        )}
        {!note.enteredInError && <TakeButtons onTake={onTake} />}
        {mayChange && <AfterNote familyId={familyId} note={note} />}
        {dialog}
      </Panel>
      <FilesOfNote familyId={familyId} noteId={noteId} view={view} mayChange={mayChange && !note.enteredInError} />
    </article>
  )
}

type Shown = { readonly note: OpenedNote; readonly view: FamilyView }

function Facts({ note, view }: Shown) {
  const writtenOn = dayInWords(localDateOf(note.finalisedAt))
  const eventOn = dayInWords(note.eventOn)
  const when = [labelOf(noteTypeCodes, note.noteType), words.on(eventOn, note.eventTime)]
  return (
    <>
      {note.enteredInError && <p role="status">{words.inError}</p>}
      <p>
        <b>{when.join(', ')}</b>
        {note.minutes !== null && `, ${words.minutes(note.minutes)}`}
      </p>
      <p className={styles.quiet}>
        {words.written(dayAndTime(note.finalisedAt))} {noteScreens.list.by(note.authorName)}
      </p>
      <p className={styles.words}>
        <Word tone={note.seal === 'holds' ? 'well' : 'overdue'}>{words.seal[note.seal]}</Word>
      </p>
      {note.late && <p>{words.late(eventOn, writtenOn, dayInWords(note.recordingDueOn))}</p>}
      {note.lateReason !== '' && <p>{words.lateReason(note.lateReason)}</p>}
      {note.failedContact && (
        <p>
          {words.failed(labelOf(contactMethodCodes, note.contactMethod ?? ''))}
          {note.failedInARow > 1 && `, ${words.failedInARow(note.failedInARow)}`}
        </p>
      )}
      {note.unannounced && <p>{words.unannounced}</p>}
      <dl className={styles.facts}>
        {note.place !== '' && (
          <>
            <dt>{words.place}</dt>
            <dd>{note.place}</dd>
          </>
        )}
        {note.peopleSeenIds.length > 0 && (
          <>
            <dt>{words.seen}</dt>
            <dd>{namesOf(view, note.peopleSeenIds)}</dd>
          </>
        )}
        {note.homeConditions.length > 0 && (
          <>
            <dt>{words.home}</dt>
            <dd>{note.homeConditions.map(code => labelOf(homeConditionCodes, code)).join(', ')}</dd>
          </>
        )}
      </dl>
    </>
  )
}

type ParagraphProps = { readonly paragraph: NoteParagraph; readonly view: FamilyView; readonly children: ReactNode }

function Paragraph({ paragraph, view, children }: ParagraphProps) {
  const source = paragraph.sourcePersonId === null ? paragraph.sourceWords : nameOf(view, paragraph.sourcePersonId)
  const rests = [
    paragraph.aboutIds.length === 0 ? words.wholeFamily : words.about(namesOf(view, paragraph.aboutIds)),
    paragraph.basis === null ? '' : basisLabels[paragraph.basis],
    source === '' ? '' : words.source(source),
    paragraph.familyCopy ? '' : words.notOnCopy
  ]
  return (
    <section className={styles.paragraph}>
      <h3>{labelOf(noteHeadingCodes, paragraph.heading)}</h3>
      <p className={styles.prose}>{paragraph.words}</p>
      <p className={styles.quiet}>{rests.filter(Boolean).join(' · ')}</p>
      {paragraph.shareClass === 'S4' && <Word tone="restricted">{words.named}</Word>}
      {paragraph.mayShareWith !== '' && <p className={styles.quiet}>{words.mayShareWith(paragraph.mayShareWith)}</p>}
      {children}
    </section>
  )
}

function Children({ note, view }: Shown) {
  const { write } = noteScreens
  const said = (answer: string | null) => (answer === null ? words.notSaid : labelOf(seenAnswerCodes, answer))
  return (
    <section className={styles.paragraph}>
      <h3>{words.children}</h3>
      <ScrollBox label={words.children}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.child, write.childSeen, write.childAlone, write.sleepPlace, words.why].map(heading => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {note.children.map(child => (
              <tr key={child.personId}>
                <th scope="row">{namesOf(view, [child.personId])}</th>
                <td>{said(child.seen)}</td>
                <td>{said(child.seenAlone)}</td>
                <td>{said(child.sleepPlaceSeen)}</td>
                <td>{child.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

type PromiseLineProps = {
  readonly familyId: string
  readonly promise: NotePromise
  readonly view: FamilyView
  readonly mayChange: boolean
}

function PromiseLine({ familyId, promise, view, mayChange }: PromiseLineProps) {
  const { dueOn, keptOn } = promise
  const overdue = dueOn !== null && keptOn === null && dueOn < todayHere()
  const by = promise.byWords || promise.byWorkerName
  const facts = [
    promise.toIds.length === 0 ? '' : words.promiseTo(namesOf(view, promise.toIds)),
    by === '' ? '' : words.promiseBy(by),
    dueOn === null ? '' : words.promiseDue(dayInWords(dueOn))
  ]
  const put = (on: string | null) => call(keepPromise, { familyId, promiseId: promise.id, keptOn: on })
  const keep = async () => {
    const reply = await put(todayHere())
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    say(words.keptSaid, {
      undo: async () => {
        await put(null)
      }
    })
  }
  return (
    <div className={styles.together}>
      <span>{promise.words}</span>
      <span className={styles.quiet}>{facts.filter(Boolean).join(', ')}</span>
      {keptOn !== null && <Word tone="well">{words.promiseKept(dayInWords(keptOn))}</Word>}
      {overdue && <Word tone="overdue">{words.promiseDue(dayInWords(dueOn))}</Word>}
      {mayChange && keptOn === null && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${words.keep}: ${promise.words}`}
          onClick={() => void keep()}
        >
          {words.keep}
        </Button>
      )}
    </div>
  )
}
