import { Button, Checkbox } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { FieldProblem } from '../../../electron/contract/entry.ts'
import { createFamily } from '../../../electron/contract/family.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { call } from '../../app/call.ts'
import { momentInWords } from '../../app/momentInWords.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { PersonRow } from '../../app/newPerson/PersonRow.tsx'
import { blankPerson, type TypedPerson } from '../../app/newPerson/typedPerson.ts'
import { familyAddress } from '../../app/places.ts'
import { useDraft } from '../../app/useDraft.ts'
import { useChanges } from '../../state/changes.ts'
import { useNavigation } from '../../state/navigation.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { focusField } from '../../ui/focusField.ts'
import { PageFrame } from '../../ui/PageFrame.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { problemOf } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import { HomeFields } from './HomeFields.tsx'
import styles from './NewFamily.module.css'
import {
  emptyFamily,
  NewFamilyDraft,
  problemsBesideRows,
  problemsOf,
  wishOf,
  withFamilyName
} from './newFamilyDraft.ts'
import { newFamilyKey, putPersonBack, showPage } from './putPersonBack.ts'
import { StartAgain } from './StartAgain.tsx'

const words = familyStrings.create
/** In the summary a sentence also says whom it is about. */
function sayWithPerson(draft: NewFamilyDraft, problem: FieldProblem): string {
  const at = draft.people.findIndex(person => problem.field.startsWith(person.id))
  const person = draft.people[at]
  return person ? `${person.forename.trim() || words.person(at + 1)}: ${problem.say}` : problem.say
}

const fieldId = (field: string) => field.replaceAll('.', '-')

/** A whole family at the doorstep, offline, from the keyboard; what is typed is on disk half a second later (walk 2). */
export function NewFamily() {
  const [first] = useState(() => emptyFamily(newEntryId(), newEntryId()))
  const draft = useDraft(newFamilyKey, NewFamilyDraft, first)
  const { amend } = draft
  const isShown = draft.found !== null
  useEffect(() => (isShown ? showPage(amend) : undefined), [amend, isShown])
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [saving, setSaving] = useState(false)
  const [asking, setAsking] = useState(false)
  const { value } = draft

  const changePerson = (changed: TypedPerson) => {
    setProblems(before => before.filter(problem => !problem.field.startsWith(changed.id)))
    amend(now => ({ ...now, people: now.people.map(person => (person.id === changed.id ? changed : person)) }))
  }
  const addPerson = () => {
    const added = blankPerson(newEntryId(), value.familyName, value.people.at(-1))
    amend(now => ({ ...now, people: [...now.people, added] }))
    requestAnimationFrame(() => focusField(`${added.id}-kind`))
  }
  const removePerson = (gone: TypedPerson) => {
    const at = value.people.indexOf(gone)
    amend(now => ({ ...now, people: now.people.filter(person => person.id !== gone.id) }))
    say(words.removed([gone.forename, gone.surname].filter(Boolean).join(' ') || words.someone), {
      tone: 'notice',
      undo: () => putPersonBack({ id: value.id, person: gone, at })
    })
  }
  async function save() {
    const found = problemsOf(value)
    setProblems(found)
    if (found.length > 0) return
    setSaving(true)
    draft.keepNow()
    const reply = await call(createFamily, wishOf(value))
    setSaving(false)
    if (!reply.ok) return setProblems([{ field: '', kind: 'error', say: reply.error.say }])
    if (reply.value.outcome === 'problems') return setProblems(problemsBesideRows(value, reply.value.problems))
    await draft.clear()
    useChanges.getState().noteChange(Date.now())
    say(words.saved(value.familyName.trim()))
    useNavigation.getState().replace(familyAddress(reply.value.familyId))
  }

  if (draft.found === null) return null
  return (
    <PageFrame title={words.title}>
      <form
        className={styles.form}
        // Between sending and the new family's page a letter would go nowhere: then the form takes none.
        inert={saving}
        onBlur={draft.keepNow}
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <p className={styles.why}>{words.why}</p>
        {draft.found.at && (
          <p className={styles.restored}>
            {words.restored(momentInWords(draft.found.at, Date.now()))}
            <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
              {words.startAgain}
            </Button>
          </p>
        )}
        <ErrorSummary
          lines={problems
            .filter(problem => problem.kind === 'error')
            .map(problem => ({ fieldId: fieldId(problem.field) || null, say: sayWithPerson(value, problem) }))}
        />
        <TextField
          id="familyName"
          label={words.familyName}
          hint={words.familyNameHint}
          value={value.familyName}
          maxLength={200}
          problem={problemOf(problems, 'familyName')}
          onChange={name => amend(now => withFamilyName(now, name))}
        />
        <Panel title={words.people}>
          <div className={styles.rows} id="people">
            {value.people.map((person, at) => (
              <PersonRow
                key={person.id}
                person={person}
                place={at + 1}
                problems={problems}
                onChange={changePerson}
                onRemove={value.people.length > 1 ? removePerson : null}
                onEnter={addPerson}
                last={at === value.people.length - 1}
                postcode={value.confidential ? '' : value.postcode}
              />
            ))}
          </div>
          <Button variant="default" onClick={addPerson}>
            {words.addPerson}
          </Button>
        </Panel>
        <Panel title={words.address}>
          <HomeFields draft={value} problems={problems} onChange={draft.change} />
          <Checkbox
            label={words.confidential}
            description={words.confidentialHint}
            checked={value.confidential}
            onChange={event => {
              const confidential = event.currentTarget.checked
              amend(now => ({ ...now, confidential }))
            }}
          />
        </Panel>
        <div className={styles.buttons}>
          <Button type="submit" disabled={saving}>
            {words.save}
          </Button>
          <Button variant="default" onClick={() => useNavigation.getState().back()}>
            {words.leave}
          </Button>
        </div>
      </form>
      {asking && (
        <Dialog title={words.startAgainTitle} onClose={() => setAsking(false)}>
          <StartAgain
            onKeep={() => setAsking(false)}
            onThrowAway={() => {
              setAsking(false)
              void draft.clear()
            }}
          />
        </Dialog>
      )}
    </PageFrame>
  )
}
