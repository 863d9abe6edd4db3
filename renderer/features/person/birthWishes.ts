import type { PartialDate } from '../../../domain/dates/partialDate.ts'
import { storedDate } from '../../../domain/dates/storedDate.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import type { EntryTypeName } from '../../app/entry/saveTyped.ts'
import { type FamilyView, listOfPerson } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import type { PersonView } from '../../app/register/personView.ts'

export type Birth = {
  readonly on: PartialDate
  readonly sex: string
  readonly forename: string
  readonly surname: string
}
type Wish = {
  readonly type: EntryTypeName
  readonly entry: Entry | null
  readonly fields: { readonly [field: string]: Json }
}

/** A birth as the entries it changes: the same person, born; their name where there is one; a child of the family. */
export function birthWishes(view: FamilyView, person: PersonView, birth: Birth): readonly Wish[] {
  const [forename, surname] = [birth.forename.trim(), birth.surname.trim()]
  const named = forename !== '' || surname !== ''
  const before = listOfPerson(view, 'personName', person.id).find(
    name => !name.enteredInError && textIn(name, 'nameType') === 'legal'
  )
  const born: Wish = {
    type: 'person',
    entry: person.entry,
    fields: {
      personKind: 'child',
      dateOfBirth: storedDate(birth.on),
      ...(birth.sex === '' ? {} : { sex: birth.sex }),
      ...(named ? { nameStatus: 'known' } : {})
    }
  }
  const name: Wish = {
    type: 'personName',
    entry: before ?? null,
    fields: {
      ...(before ? {} : { personId: person.id, nameType: 'legal' }),
      forename: forename || null,
      surname: surname || null
    }
  }
  const child: Wish = { type: 'familyMember', entry: person.member, fields: { memberRole: 'child' } }
  return [born, ...(named ? [name] : []), ...(person.member ? [child] : [])]
}
