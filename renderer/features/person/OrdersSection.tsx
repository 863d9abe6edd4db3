import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { EntryList } from '../../app/entry/EntryList.tsx'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { nameOf } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import { restrictionFields } from './definitions.ts'
import { Line } from './Line.tsx'
import { orderName, ordersAbout } from './orders.ts'
import styles from './People.module.css'
import type { PersonPart } from './parts.ts'

const words = personStrings.orders

/** Orders, bail and licence conditions that limit contact; on the page of both people, whoever it was written for. */
export function OrdersSection({ familyId, view, person, mayChange }: PersonPart) {
  const name = (id: string) => nameOf(view, id)
  const dated = (label: string, day: string) => (day === '' ? '' : `${label.toLowerCase()} ${dayInWords(day)}`)
  return (
    <div className={styles.stack}>
      <p className={styles.small}>{words.why}</p>
      <EntryList
        {...{ familyId, mayChange }}
        type="contactRestriction"
        entries={ordersAbout(view, person.id)}
        about={{ personId: person.id }}
        definitions={restrictionFields}
        people={view.people.map(other => ({ id: other.id, name: other.name, detail: other.ageWords }))}
        nameOf={name}
        titleOf={orderName}
        addLabel={words.add}
        empty={words.none}
        draw={entry => (
          <Line
            strong={orderName(entry)}
            rest={[
              words.between(name(textIn(entry, 'personId')), name(textIn(entry, 'otherPersonId'))),
              dated(personStrings.fields.from, textIn(entry, 'from')),
              dated(personStrings.fields.to, textIn(entry, 'to')),
              textIn(entry, 'document')
            ]}
          />
        )}
      />
    </div>
  )
}
