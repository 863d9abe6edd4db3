import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Entry } from '../../../electron/contract/entry.ts'
import { personChoices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import { EntryForm } from '../../app/entry/EntryForm.tsx'
import { EntryList } from '../../app/entry/EntryList.tsx'
import { addressWords, listOfPerson, nameOf } from '../../app/register/familyView.ts'
import { numberIn, textIn } from '../../app/register/fieldsOf.ts'
import { addressFields, safeAddressFields } from './definitions.ts'
import { Line } from './Line.tsx'
import styles from './People.module.css'
import type { PersonPart } from './parts.ts'
import { SafeAddress } from './SafeAddress.tsx'
import { spanWords } from './spanWords.ts'

const words = personStrings.address

function drawAddress(entry: Entry) {
  const kind = personChoices.addressType.find(choice => choice.code === textIn(entry, 'addressType'))?.label ?? ''
  const nights = numberIn(entry, 'nights')
  const letters = entry.fields.correspondenceOk === 1 ? personStrings.fields.correspondenceOk : ''
  return (
    <Line
      strong={addressWords(entry)}
      rest={[kind, nights === null ? '' : words.nights(nights), letters, spanWords(entry)]}
    />
  )
}

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
        <SafeAddress key={entry.id} {...{ familyId, entry, mayChange }} people={others} />
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
        draw={drawAddress}
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
