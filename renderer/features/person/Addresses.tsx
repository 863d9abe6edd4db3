import { Button } from '@mantine/core'
import { useState } from 'react'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { EntryFacts } from '../../app/entry/EntryFacts.tsx'
import { EntryForm } from '../../app/entry/EntryForm.tsx'
import { EntryList } from '../../app/entry/EntryList.tsx'
import { addressWords, listOfPerson, nameOf } from '../../app/register/familyView.ts'
import { addressFields, safeAddressFields } from './definitions.ts'
import styles from './People.module.css'
import type { PersonPart } from './PersonCard.tsx'
import { SafeAddress } from './SafeAddress.tsx'

const words = personStrings.address

/** Dated addresses, two homes for one child, and those kept private, which stand apart and are shown one at a time. */
export function Addresses({ familyId, view, person, mayChange }: PersonPart) {
  const [adding, setAdding] = useState(false)
  const secret = listOfPerson(view, 'safeAddress', person.id).filter(entry => !entry.enteredInError)
  const others = view.people
    .filter(other => other.id !== person.id)
    .map(other => ({ id: other.id, name: other.name, detail: other.ageWords }))
  const name = (id: string) => nameOf(view, id)
  return (
    <div className={styles.stack}>
      {secret.map(entry => (
        <SafeAddress key={entry.id} familyId={familyId} entry={entry} />
      ))}
      <EntryList
        {...{ familyId, mayChange }}
        type="personAddress"
        entries={listOfPerson(view, 'personAddress', person.id)}
        about={{ personId: person.id }}
        definitions={addressFields}
        people={[]}
        nameOf={name}
        titleOf={addressWords}
        addLabel={words.addOpen}
        draw={entry => <EntryFacts entry={entry} definitions={addressFields} nameOf={name} />}
      />
      {adding ? (
        <EntryForm
          familyId={familyId}
          type="safeAddress"
          entry={null}
          about={{ personId: person.id }}
          definitions={safeAddressFields}
          people={others}
          onDone={() => setAdding(false)}
        />
      ) : (
        mayChange && (
          <div>
            <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
              {words.addSecret}
            </Button>
          </div>
        )
      )}
    </div>
  )
}
