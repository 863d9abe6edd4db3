import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../../../electron/contract/entry.ts'
import {
  familyView,
  groupOf,
  hasSecretAddress,
  homesToday,
  peopleWithoutHome
} from '../../../../../renderer/app/register/familyView.ts'
import { roleInFamily } from '../../../../../renderer/app/register/roleInFamily.ts'

const today = '2026-11-22'
const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`
let counted = 500

function anEntry(type: Entry['type'], fields: Entry['fields'], entryId?: string): Entry {
  counted += 1
  return { type, id: entryId ?? id(counted), stamp: '{}', fields, others: [], enteredInError: false }
}
const born = (year: number) => ({ year, month: 5, day: 3, quality: 'exact' })
const [kelly, callum, ellie, jean] = [id(1), id(2), id(3), id(4)]
const aPerson = (personId: string, forename: string, fields: Entry['fields']) => [
  anEntry('person', { nameStatus: 'known', ...fields }, personId),
  anEntry('personName', { personId, nameType: 'legal', forename, surname: 'Holroyd' })
]
const aHome = (personId: string, street: string, nights: number | null = null) =>
  anEntry('personAddress', { personId, addressType: 'home', lines: [street], postcode: 'MV1 2AB', nights })

const entries = [
  ...aPerson(kelly, 'Kelly', { personKind: 'adult_carer', dateOfBirth: born(1992), sex: 'F' }),
  ...aPerson(ellie, 'Ellie', { personKind: 'child', dateOfBirth: born(2017) }),
  ...aPerson(callum, 'Callum', { personKind: 'child', dateOfBirth: born(2012) }),
  ...aPerson(jean, 'Jean', { personKind: 'deceased', dateOfBirth: born(1955), deceasedOn: born(2024) }),
  aHome(kelly, '14 Quarry Rise'),
  aHome(ellie, '14 quarry rise', 9),
  aHome(ellie, '8 Weir Lane', 5),
  anEntry('relationship', { fromPersonId: kelly, toPersonId: ellie, relationshipType: 'PAR' }),
  anEntry('relationship', { fromPersonId: kelly, toPersonId: callum, relationshipType: 'PAR' })
]

describe('familyView', () => {
  it('groups people and names the children oldest first', () => {
    const view = familyView(entries, today)

    expect(groupOf(view, 'children').map(person => person.shortName)).toEqual(['Callum', 'Ellie'])
    expect(groupOf(view, 'adults').map(person => person.shortName)).toEqual(['Kelly'])
    expect(groupOf(view, 'died').map(person => person.ageWords)).toEqual(['died aged 69'])
  })

  it('leaves out a person who was entered in error', () => {
    const wrong = entries.map(entry => (entry.id === ellie ? { ...entry, enteredInError: true } : entry))

    expect(familyView(wrong, today).people.map(person => person.shortName)).not.toContain('Ellie')
  })
})

describe('homesToday', () => {
  it('puts a child with two homes into both, with the nights', () => {
    const homes = homesToday(familyView(entries, today)).map(home => ({
      address: home.address,
      people: home.people.map(({ person, nights }) => [person.shortName, nights])
    }))

    expect(homes).toEqual([
      {
        address: '14 Quarry Rise, MV1 2AB',
        people: [
          ['Kelly', null],
          ['Ellie', 9]
        ]
      },
      { address: '8 Weir Lane, MV1 2AB', people: [['Ellie', 5]] }
    ])
  })
})

describe('peopleWithoutHome', () => {
  it('does not ask for a home that is kept private', () => {
    const secret = anEntry('safeAddress', { personId: callum })

    expect(peopleWithoutHome(familyView(entries, today)).map(person => person.shortName)).toEqual(['Callum'])
    expect(peopleWithoutHome(familyView([...entries, secret], today))).toEqual([])
    expect(hasSecretAddress(familyView([...entries, secret], today), callum)).toBe(true)
  })
})

describe('roleInFamily', () => {
  it('says what an adult is to the children', () => {
    const view = familyView(entries, today)

    expect(view.people.filter(person => person.id === kelly).map(person => roleInFamily(view, person))).toEqual([
      'mother of Callum and Ellie'
    ])
  })
})
