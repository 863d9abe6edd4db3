import { isRelationshipCode } from '../../../domain/relationships/relationshipCodes.ts'
import { relationshipLabel } from '../../../domain/relationships/relationshipLabel.ts'
import { personChoices } from '../../../resources/strings/en-GB/person.ts'
import { type FamilyView, groupOf, listOf, listOfPerson } from './familyView.ts'
import { textIn } from './fieldsOf.ts'
import type { PersonView } from './personView.ts'

const kindWords = (kind: string) => personChoices.personKind.find(choice => choice.code === kind)?.label ?? ''

function sexOf(person: PersonView): 'M' | 'F' | 'U' {
  const sex = textIn(person.entry, 'sex')
  return sex === 'M' || sex === 'F' ? sex : 'U'
}

export function relationshipWords(person: PersonView, code: string): string {
  if (!isRelationshipCode(code)) return ''
  const genderIdentity = textIn(person.entry, 'genderIdentity')
  return relationshipLabel(code, { sex: sexOf(person), ...(genderIdentity ? { genderIdentity } : {}) })
}

/** Where a child goes to school now: the first place that has not ended. */
function settingOf(view: FamilyView, person: PersonView): string {
  const places = listOfPerson(view, 'placeOfLearning', person.id)
  const now = places.filter(place => !place.enteredInError && (place.fields.to ?? null) === null)
  return now
    .map(place => textIn(place, 'setting'))
    .filter(Boolean)
    .join(' and ')
}

/** "mother of Sam, Ola and 2 more": what somebody is to the children; otherwise their kind in words. */
export function roleInFamily(view: FamilyView, person: PersonView): string {
  const children = new Set(groupOf(view, 'children').map(child => child.id))
  const own = listOf(view, 'relationship').filter(
    entry =>
      !entry.enteredInError && textIn(entry, 'fromPersonId') === person.id && children.has(textIn(entry, 'toPersonId'))
  )
  const code = textIn(own[0], 'relationshipType')
  if ((person.group === 'died' || person.group === 'ended') && code === '') return ''
  if (person.group === 'children' || code === '')
    return person.group === 'children' ? settingOf(view, person) : kindWords(person.kind)
  const same = new Set(
    own.filter(entry => textIn(entry, 'relationshipType') === code).map(entry => textIn(entry, 'toPersonId'))
  )
  const of = view.people.filter(other => same.has(other.id)).map(other => other.shortName)
  return `${relationshipWords(person, code)} of ${new Intl.ListFormat('en-GB').format(of)}`
}
