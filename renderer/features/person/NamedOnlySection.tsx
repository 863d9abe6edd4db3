import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { EntryList } from '../../app/entry/EntryList.tsx'
import { listOfPerson, nameOf } from '../../app/register/familyView.ts'
import { namedOnlyFields } from './definitions.ts'
import styles from './People.module.css'
import type { PersonPart } from './parts.ts'

const words = personStrings.namedOnly

/** Works here or is related to staff; limits on public funds: for named people only. */
export function NamedOnlySection({ familyId, view, person, mayChange }: PersonPart) {
  return (
    <div className={styles.stack}>
      <p className={styles.small}>{words.why}</p>
      <EntryList
        {...{ familyId, mayChange }}
        type="personNamedOnly"
        entries={listOfPerson(view, 'personNamedOnly', person.id)}
        about={{ personId: person.id }}
        definitions={namedOnlyFields}
        people={[]}
        nameOf={id => nameOf(view, id)}
        titleOf={() => personStrings.sections.named}
        addLabel={words.add}
      />
    </div>
  )
}
