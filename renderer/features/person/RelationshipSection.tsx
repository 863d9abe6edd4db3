import { inverseOf, isRelationshipCode } from '../../../domain/relationships/relationshipCodes.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { EntryList } from '../../app/entry/EntryList.tsx'
import { type FamilyView, listOf, nameOf } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import type { PersonView } from '../../app/register/personView.ts'
import { relationshipWords } from '../../app/register/roleInFamily.ts'
import styles from './People.module.css'
import type { PersonPart } from './parts.ts'
import { relationshipFields } from './relationshipDefinitions.ts'
import { relationshipFacts } from './relationshipFacts.ts'

/** "mother of Sam": read from this person's side, whichever way it is kept. */
export function relationshipInWords(view: FamilyView, person: PersonView, entry: Entry): string {
  const code = textIn(entry, 'relationshipType')
  if (!isRelationshipCode(code)) return ''
  const own = textIn(entry, 'fromPersonId') === person.id
  const seen = own ? code : inverseOf(code)
  const other = nameOf(view, textIn(entry, own ? 'toPersonId' : 'fromPersonId'))
  return seen === null ? other : `${relationshipWords(person, seen)} of ${other}`
}

export function RelationshipSection({ familyId, view, person, mayChange }: PersonPart) {
  const about = listOf(view, 'relationship').filter(entry =>
    [textIn(entry, 'fromPersonId'), textIn(entry, 'toPersonId')].includes(person.id)
  )
  return (
    <EntryList
      {...{ familyId, mayChange }}
      type="relationship"
      entries={about}
      about={{ fromPersonId: person.id }}
      definitions={relationshipFields}
      people={view.people.map(other => ({ id: other.id, name: other.name, detail: other.ageWords }))}
      nameOf={id => nameOf(view, id)}
      titleOf={entry => relationshipInWords(view, person, entry)}
      addLabel={personStrings.entry.add}
      draw={entry => (
        <>
          <b>{relationshipInWords(view, person, entry)}</b>{' '}
          <span className={styles.small}>{relationshipFacts(view, entry).join(' · ')}</span>
        </>
      )}
    />
  )
}
