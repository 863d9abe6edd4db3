import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { type FamilyView, groupOf, listOf, listOfPerson, peopleWithoutHome } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import type { PersonView } from '../../app/register/personView.ts'

export type MissingFact = { readonly key: string; readonly say: string; readonly personId: string }

const words = familyStrings.missing
const unanswered = (person: PersonView, field: string) => (person.entry.fields[field] ?? null) === null

function hasParentalResponsibilityRecorded(view: FamilyView, childId: string): boolean {
  return listOf(view, 'relationship').some(
    relationship =>
      !relationship.enteredInError &&
      [textIn(relationship, 'toPersonId'), textIn(relationship, 'fromPersonId')].includes(childId) &&
      textIn(relationship, 'parentalResponsibility') !== ''
  )
}

function unsafeContact(view: FamilyView, person: PersonView): boolean {
  return listOfPerson(view, 'contactPoint', person.id).some(
    point =>
      !point.enteredInError &&
      ['safeToCall', 'safeToText', 'safeToLeaveMessage'].some(field => ['', 'not_asked'].includes(textIn(point, field)))
  )
}

/** What the assessment will ask anyway and can be asked at the door: the most useful first. */
export function missingFacts(view: FamilyView): readonly MissingFact[] {
  const living = view.people.filter(person => person.group !== 'died')
  const born = living.filter(person => person.kind !== 'unborn')
  const children = groupOf(view, 'children')
  const homeless = new Set(peopleWithoutHome(view).map(person => person.id))
  const gaps = (key: string, people: readonly PersonView[], say: (name: string) => string): readonly MissingFact[] =>
    people.map(person => ({ key: `${key}${person.id}`, say: say(person.shortName), personId: person.id }))
  return [
    ...gaps(
      'address',
      living.filter(person => homeless.has(person.id) && person.group !== 'elsewhere'),
      words.address
    ),
    ...gaps(
      'responsibility',
      children.filter(child => !hasParentalResponsibilityRecorded(view, child.id)),
      words.responsibility
    ),
    ...gaps(
      'birth',
      born.filter(person => unanswered(person, 'dateOfBirth')),
      words.birth
    ),
    ...gaps(
      'safe',
      living.filter(person => unsafeContact(view, person)),
      words.safeContact
    ),
    ...gaps(
      'name',
      born.filter(person => textIn(person.entry, 'nameStatus') === 'not_known'),
      words.name
    ),
    ...gaps(
      'school',
      children.filter(child => child.kind !== 'unborn' && listOfPerson(view, 'placeOfLearning', child.id).length === 0),
      words.school
    ),
    ...gaps(
      'language',
      born.filter(person => unanswered(person, 'firstLanguage')),
      words.language
    ),
    ...gaps(
      'ethnicity',
      born.filter(person => unanswered(person, 'ethnicity')),
      words.ethnicity
    )
  ]
}
