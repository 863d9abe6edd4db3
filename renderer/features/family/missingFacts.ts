import { nonAnswers } from '../../../domain/nonAnswer.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { familyAddress } from '../../app/places.ts'
import {
  type FamilyView,
  groupOf,
  isLiving,
  listOf,
  listOfPerson,
  peopleWithoutHome
} from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import type { PersonView } from '../../app/register/personView.ts'

export type MissingFact = { readonly key: string; readonly say: string; readonly address: string }

const words = familyStrings.missing
const MOST_NAMES = 4
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
      !nonAnswers.some(one => one === textIn(point, 'value')) &&
      ['safeToCall', 'safeToText', 'safeToLeaveMessage'].some(field => ['', 'not_asked'].includes(textIn(point, field)))
  )
}

function namesOf(people: readonly PersonView[]): string {
  const names = people.slice(0, MOST_NAMES).map(person => person.shortName)
  const more = people.length - names.length
  return new Intl.ListFormat('en-GB').format(more > 0 ? [...names, words.others(more)] : names)
}

/** What the assessment will ask anyway and can be asked at the door, the most useful first: one line for each question. */
export function missingFacts(familyId: string, view: FamilyView): readonly MissingFact[] {
  const living = view.people.filter(isLiving)
  const born = living.filter(person => person.kind !== 'unborn')
  const children = groupOf(view, 'children')
  const homeless = new Set(peopleWithoutHome(view).map(person => person.id))
  const gap = (key: string, people: readonly PersonView[], say: (names: string) => string): readonly MissingFact[] => {
    const [first] = people
    if (!first) return []
    const page = key === 'responsibility' ? 'relationships' : first.id
    return [{ key, say: say(namesOf(people)), address: familyAddress(familyId, 'people', page) }]
  }
  const without = (field: string) => born.filter(person => unanswered(person, field))
  return [
    ...gap(
      'address',
      living.filter(one => homeless.has(one.id) && one.group !== 'elsewhere'),
      words.address
    ),
    ...gap(
      'responsibility',
      children.filter(one => !hasParentalResponsibilityRecorded(view, one.id)),
      words.responsibility
    ),
    ...gap('birth', without('dateOfBirth'), words.birth),
    ...gap(
      'safe',
      living.filter(person => unsafeContact(view, person)),
      words.safeContact
    ),
    ...gap(
      'name',
      born.filter(person => textIn(person.entry, 'nameStatus') === 'not_known'),
      words.name
    ),
    ...gap(
      'school',
      children.filter(one => one.kind !== 'unborn' && listOfPerson(view, 'placeOfLearning', one.id).length === 0),
      words.school
    ),
    ...gap('language', without('firstLanguage'), words.language),
    ...gap('ethnicity', without('ethnicity'), words.ethnicity)
  ]
}
