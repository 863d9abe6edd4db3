import { Button } from '@mantine/core'
import { useState } from 'react'
import type { FieldProblem } from '../../../electron/contract/entry.ts'
import { addPersonToFamily } from '../../../electron/contract/family.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { call } from '../../app/call.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { PersonRow } from '../../app/newPerson/PersonRow.tsx'
import { blankPerson, newPerson, problemsOfPerson, TypedPerson } from '../../app/newPerson/typedPerson.ts'
import { familyAddress } from '../../app/places.ts'
import { useDraft } from '../../app/useDraft.ts'
import { useChanges } from '../../state/changes.ts'
import { goTo } from '../../state/navigation.ts'
import { say } from '../../state/notices.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './People.module.css'
import type { FamilyPart } from './parts.ts'

const words = personStrings.addPerson
const names: Readonly<Record<string, string>> = {
  personKind: 'kind',
  preferredName: 'called',
  dateOfBirth: 'born',
  dueDate: 'born'
}

/** One more person: a new one, or one who is known already. */
export function AddPerson({ familyId, mayChange }: FamilyPart) {
  const [first] = useState(() => blankPerson(newEntryId(), '', undefined))
  const draft = useDraft(`entry/${familyId}/person/add`, TypedPerson, first)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const person = draft.value
  async function add() {
    const found = problemsOfPerson(person)
    setProblems(found)
    if (found.length > 0) return
    const reply = await call(addPersonToFamily, {
      familyId,
      person: person.samePerson === null ? newPerson(person) : null,
      existingPersonId: person.samePerson?.id ?? null,
      memberRole: person.kind
    })
    if (!reply.ok) return setProblems([{ field: '', kind: 'error', say: reply.error.say }])
    if (reply.value.outcome === 'problems')
      return setProblems(
        reply.value.problems.map(problem => {
          const field = problem.field.replace(/^person\./, '')
          return { ...problem, field: `${person.id}.${names[field] ?? field}` }
        })
      )
    await draft.clear()
    useChanges.getState().noteChange(Date.now())
    say(words.saved([person.forename, person.surname].filter(Boolean).join(' ') || familyStrings.create.someone))
    goTo(familyAddress(familyId, 'people', reply.value.personId))
  }
  if (!mayChange || draft.found === null) return null
  return (
    <Panel title={words.title}>
      <form
        className={styles.stack}
        onBlur={draft.keepNow}
        onSubmit={event => {
          event.preventDefault()
          void add()
        }}
      >
        <ErrorSummary
          lines={problems
            .filter(problem => problem.kind === 'error')
            .map(problem => ({ fieldId: problem.field.replaceAll('.', '-') || null, say: problem.say }))}
        />
        <PersonRow
          person={person}
          place={1}
          problems={problems}
          last={false}
          onChange={draft.change}
          onRemove={null}
          onEnter={() => {}}
        />
        <div>
          <Button type="submit">{words.save}</Button>
        </div>
      </form>
    </Panel>
  )
}
