import { useState } from 'react'
import { Conflicts } from '../../app/entry/Conflicts.tsx'
import { EntryActions } from '../../app/entry/EntryActions.tsx'
import { EntryFacts } from '../../app/entry/EntryFacts.tsx'
import { EntryForm } from '../../app/entry/EntryForm.tsx'
import type { FieldDefinition } from '../../app/entry/fieldDefinition.ts'
import { wasBeingWritten } from '../../app/entry/formId.ts'
import { nameOf } from '../../app/register/familyView.ts'
import styles from './People.module.css'
import type { PersonPart } from './parts.ts'

type PersonDetailsProps = PersonPart & { readonly definitions: readonly FieldDefinition[] }

/** A part of the one entry that every person has: what is not yet answered is shown, so that it can be asked. */
export function PersonDetails({ familyId, view, person, mayChange, definitions }: PersonDetailsProps) {
  const { entry } = person
  const [editing, setEditing] = useState(() => wasBeingWritten({ type: 'person', entry, about: {}, definitions }))
  const name = (id: string) => nameOf(view, id)
  const edit = () => setEditing(true)
  if (editing)
    return (
      <EntryForm
        {...{ familyId, entry, definitions }}
        type="person"
        about={{}}
        people={[]}
        onDone={() => setEditing(false)}
      />
    )
  return (
    <div className={styles.stack}>
      <EntryFacts {...{ entry, definitions }} nameOf={name} withBlanks />
      <Conflicts {...{ familyId, entry, definitions }} type="person" nameOf={name} onWriteNew={edit} />
      <EntryActions
        {...{ familyId, entry, definitions, mayChange }}
        type="person"
        title={person.name}
        nameOf={name}
        mayVoid={false}
        onChange={edit}
      />
    </div>
  )
}
