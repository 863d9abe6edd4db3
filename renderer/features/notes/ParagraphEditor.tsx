import { Button, Checkbox } from '@mantine/core'
import { memo } from 'react'
import { findFlaggedWords } from '../../../domain/language/findFlaggedWords.ts'
import { findReading } from '../../../domain/language/readingGrade.ts'
import { Basis } from '../../../domain/nonAnswer.ts'
import { mostLetters } from '../../../domain/notes/checkNote.ts'
import type { ParagraphDraft } from '../../../domain/notes/noteDraft.ts'
import { readDay } from '../../../domain/notes/noteTime.ts'
import { NoteHeading, NoteShareClass } from '../../../domain/notes/words.ts'
import { choicesOf as choicesOfList, labelOf } from '../../../resources/codes/list.ts'
import { noteHeadingCodes, noteShareClassCodes } from '../../../resources/codes/note.ts'
import { basisLabels } from '../../../resources/strings/en-GB/forms.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { say } from '../../state/notices.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { focusField } from '../../ui/focusField.ts'
import { LongText } from '../../ui/LongText.tsx'
import { ManyOf } from '../../ui/ManyOf.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Notes.module.css'
import { withParagraph } from './noteChanges.ts'
import { fieldIdOf, type NotePart } from './notePart.ts'
import { choicesOf } from './people.ts'

type ParagraphEditorProps = NotePart & { readonly paragraph: ParagraphDraft }

const words = noteScreens.write
const bases = Basis.options.map(code => ({ code, label: basisLabels[code] }))
const starters = ['fact_observed', 'fact_reported', 'opinion', 'family_words'] as const
const OLDEST_EASY_READER = 14

/** One paragraph: what it says, on what that rests, whom it is about and who may read it. */
export function ParagraphEditor(props: ParagraphEditorProps) {
  const { paragraph, view, onChange, onLeave, problemAt } = props
  const place = `paragraph.${paragraph.key}`
  const id = fieldIdOf(place)
  const heading = labelOf(noteHeadingCodes, paragraph.heading)
  const change = (made: Partial<ParagraphDraft>) => onChange(now => withParagraph(now, paragraph.key, made))
  const written = paragraph.words.trim() !== ''
  const needsSource = paragraph.basis === 'fact_reported' || paragraph.basis === 'family_words'
  return (
    <section className={styles.editor} aria-label={heading}>
      <LongText
        label={heading}
        id={id}
        countWords
        value={paragraph.words}
        problem={needsSource ? null : problemAt(place)}
        onBlur={onLeave}
        onChange={text => change({ words: text })}
      />
      {!written && <Starters {...props} onBegin={change} />}
      {written && <Advice text={paragraph.words} />}
      {written && (
        <ManyOf
          label={words.aboutWhom}
          aboutWhat={heading}
          hint={words.aboutHint}
          id={`${id}-about`}
          options={choicesOf(view.people)}
          values={paragraph.aboutIds}
          onChange={codes => change({ aboutIds: [...codes] })}
        />
      )}
      {(written || paragraph.basis !== null) && (
        <div className={styles.line}>
          <CodeSelect
            label={words.basis}
            aboutWhat={heading}
            id={`${id}-basis`}
            options={bases}
            placeholder={words.basisChoose}
            value={paragraph.basis}
            onChange={code => change({ basis: Basis.safeParse(code).data ?? null })}
          />
          {needsSource && (
            <>
              <CodeSelect
                label={words.source}
                aboutWhat={heading}
                id={`${id}-source`}
                options={choicesOf(view.people)}
                value={paragraph.sourcePersonId}
                problem={problemAt(place)}
                onChange={sourcePersonId => change({ sourcePersonId })}
              />
              <TextField
                label={words.sourceElse}
                aboutWhat={heading}
                id={`${id}-sourceWords`}
                width="medium"
                maxLength={300}
                value={paragraph.sourceWords}
                onBlur={onLeave}
                onChange={sourceWords => change({ sourceWords })}
              />
            </>
          )}
        </div>
      )}
      <div className={styles.editorHead}>
        {written ? <WhoReads {...props} onMade={change} /> : <span />}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${words.remove}: ${heading}`}
          onClick={() => remove(props)}
        >
          {words.remove}
        </Button>
      </div>
    </section>
  )
}

function remove({ paragraph, draft, onChange }: ParagraphEditorProps) {
  const at = draft.paragraphs.findIndex(({ key }) => key === paragraph.key)
  onChange(now => ({ ...now, paragraphs: now.paragraphs.filter(({ key }) => key !== paragraph.key) }))
  say(words.removed, {
    tone: 'notice',
    undo: async () =>
      onChange(now => ({
        ...now,
        paragraphs: now.paragraphs.toSpliced(Math.min(at, now.paragraphs.length), 0, paragraph)
      }))
  })
}

type Begins = { readonly onBegin: (made: Partial<ParagraphDraft>) => void }

/** The first words say what kind of statement it is (domain.md 12.4). */
function Starters({ paragraph, draft, view, onBegin }: ParagraphEditorProps & Begins) {
  const day = dayInWords(readDay(draft.on) ?? view.today)
  const heading = labelOf(noteHeadingCodes, paragraph.heading)
  return (
    <div className={styles.together}>
      <span className={styles.quiet}>{words.starters}</span>
      {starters.map(basis => (
        <Button
          key={basis}
          size="compact-sm"
          variant="default"
          aria-label={`${noteScreens.starters[basis].label} ${heading}`}
          onClick={() => {
            onBegin({ basis, words: noteScreens.starters[basis].words(day) })
            focusField(fieldIdOf(`paragraph.${paragraph.key}`))
          }}
        >
          {noteScreens.starters[basis].label}
        </Button>
      ))}
      {paragraph.heading === 'other' && (
        <CodeSelect
          label={words.heading}
          labelHidden
          options={choicesOfList(noteHeadingCodes)}
          noBlank
          value={paragraph.heading}
          onChange={code => onBegin({ heading: NoteHeading.safeParse(code).data ?? 'other' })}
        />
      )}
    </div>
  )
}

/**
 * Advice that never stands in the way: words that hurt, and sentences that lose their reader. Read anew when this
 * paragraph changes and not with every key elsewhere; one that is too long is to be divided first.
 */
const Advice = memo(function Advice({ text }: { readonly text: string }) {
  if (text.length > mostLetters) return null
  const flagged = findFlaggedWords(text).slice(0, 5)
  const reading = findReading(text)
  const hard = reading !== null && reading.age > OLDEST_EASY_READER
  if (flagged.length === 0 && !hard) return null
  return (
    <ul className={styles.advice}>
      {flagged.map(({ at, words: found, instead }) => (
        <li key={at}>{words.advice(found, instead)}</li>
      ))}
      {hard && <li>{words.reading(reading.age)}</li>}
    </ul>
  )
})

type Makes = { readonly onMade: (made: Partial<ParagraphDraft>) => void }

function WhoReads({ paragraph, onLeave, onMade }: ParagraphEditorProps & Makes) {
  const id = fieldIdOf(`paragraph.${paragraph.key}`)
  const heading = labelOf(noteHeadingCodes, paragraph.heading)
  return (
    <details className={styles.more}>
      <summary>
        {words.whoReads}: {labelOf(noteShareClassCodes, paragraph.shareClass)}
        <span className="visuallyHidden">: {heading}</span>
      </summary>
      <div className={styles.stack}>
        <CodeSelect
          label={words.shareClass}
          aboutWhat={heading}
          id={`${id}-shareClass`}
          options={choicesOfList(noteShareClassCodes)}
          noBlank
          value={paragraph.shareClass}
          onChange={code => onMade({ shareClass: NoteShareClass.safeParse(code).data ?? 'S3' })}
        />
        {paragraph.shareClass === 'S4' && <p className={styles.quiet}>{words.forNamed}</p>}
        <TextField
          label={words.mayShareWith}
          aboutWhat={heading}
          optional
          id={`${id}-mayShareWith`}
          maxLength={1000}
          value={paragraph.mayShareWith}
          onBlur={onLeave}
          onChange={mayShareWith => onMade({ mayShareWith })}
        />
        {paragraph.shareClass !== 'S4' && (
          <Checkbox
            label={words.familyCopy}
            checked={paragraph.familyCopy}
            onChange={event => onMade({ familyCopy: event.currentTarget.checked })}
          />
        )}
      </div>
    </details>
  )
}
