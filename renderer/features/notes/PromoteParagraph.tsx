import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { readDay } from '../../../domain/notes/noteTime.ts'
import { promoteFromNote } from '../../../electron/contract/chronology.ts'
import type { FieldProblem } from '../../../electron/contract/entry.ts'
import type { NoteParagraph, OpenedNote } from '../../../electron/contract/note.ts'
import { labelOf } from '../../../resources/codes/list.ts'
import { noteHeadingCodes } from '../../../resources/codes/note.ts'
import { chronologyChoices } from '../../../resources/strings/en-GB/chronology.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { call } from '../../app/call.ts'
import type { FamilyView } from '../../app/register/familyView.ts'
import { useDraft } from '../../app/useDraft.ts'
import { useChanges } from '../../state/changes.ts'
import { say } from '../../state/notices.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { ManyOf } from '../../ui/ManyOf.tsx'
import { problemOf } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Notes.module.css'
import { boxesOfDay } from './noteChanges.ts'
import { childrenOf } from './people.ts'

type PromoteProps = {
  readonly familyId: string
  readonly note: OpenedNote
  readonly paragraph: NoteParagraph
  readonly view: FamilyView
}

const words = noteScreens.promote
const longestEvent = 300
const Typed = z.strictObject({
  open: z.boolean(),
  on: z.strictObject({ day: z.string(), month: z.string(), year: z.string() }),
  childIds: z.array(z.string()),
  category: z.string().nullable(),
  what: z.string(),
  significance: z.string()
})

/** An event of the chronology made from one paragraph: the words are chosen anew, the note stays as it was signed. */
export function PromoteParagraph({ familyId, note, paragraph, view }: PromoteProps) {
  const children = childrenOf(view)
  const about = children.filter(({ id }) => paragraph.aboutIds.length === 0 || paragraph.aboutIds.includes(id))
  const blank: z.output<typeof Typed> = {
    open: false,
    on: boxesOfDay(note.eventOn),
    childIds: about.map(({ id }) => id),
    category: null,
    what: paragraph.words.replaceAll(/\s+/g, ' ').slice(0, longestEvent),
    significance: ''
  }
  const draft = useDraft(`note.promote/${familyId}/${paragraph.id}`, Typed, blank)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { value } = draft
  const heading = labelOf(noteHeadingCodes, paragraph.heading)
  if (draft.found === null) return null
  if (!value.open)
    return (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.openAbout(heading)}
        onClick={() => draft.change({ ...blank, open: true })}
      >
        {words.open}
      </Button>
    )
  const id = `promote-${paragraph.id}`
  const change = (made: Partial<typeof value>) => {
    setProblems([])
    draft.change({ ...value, ...made })
  }
  const save = async () => {
    const on = readDay(value.on)
    const [year = 0, month = 0, day = 0] = (on ?? '').split('-').map(Number)
    const fields = {
      eventDate: on === null ? null : { quality: 'exact', year, month, day },
      childIds: [...value.childIds],
      category: value.category,
      what: value.what,
      significance: value.significance
    }
    const given = Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== null && one !== ''))
    const reply = await call(promoteFromNote, { familyId, noteId: note.id, paragraphId: paragraph.id, fields: given })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    if (reply.value.outcome === 'problems') return setProblems(reply.value.problems)
    await draft.clear()
    useChanges.getState().noteChange(Date.now())
    say(words.saved)
  }
  return (
    <form
      className={styles.editor}
      aria-label={words.title}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <ErrorSummary lines={problems.map(({ field, say: line }) => ({ fieldId: `${id}-${field}`, say: line }))} />
      {paragraph.shareClass === 'S4' && <p className={styles.quiet}>{words.named}</p>}
      <DateBoxes
        label={words.day}
        id={`${id}-eventDate`}
        value={value.on}
        problem={problemOf(problems, 'eventDate')}
        onBlur={draft.keepNow}
        onChange={({ day, month, year }) => change({ on: { day, month, year } })}
      />
      <ManyOf
        label={words.whom}
        id={`${id}-childIds`}
        options={children.map(child => ({ code: child.id, label: child.shortName || child.name }))}
        values={value.childIds}
        problem={problemOf(problems, 'childIds')}
        onChange={codes => change({ childIds: [...codes] })}
      />
      <CodeSelect
        label={words.category}
        id={`${id}-category`}
        options={chronologyChoices.category}
        value={value.category}
        problem={problemOf(problems, 'category')}
        onChange={category => change({ category })}
      />
      <TextField
        label={words.what}
        hint={words.whatHint}
        id={`${id}-what`}
        maxLength={longestEvent}
        spellCheck
        value={value.what}
        problem={problemOf(problems, 'what')}
        onBlur={draft.keepNow}
        onChange={what => change({ what })}
      />
      <LongText
        label={words.significance}
        id={`${id}-significance`}
        maxLength={2000}
        value={value.significance}
        problem={problemOf(problems, 'significance')}
        onBlur={draft.keepNow}
        onChange={significance => change({ significance })}
      />
      <div className={styles.together}>
        <Button type="submit">{words.save}</Button>
        <Button variant="default" onClick={() => void draft.clear()}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
