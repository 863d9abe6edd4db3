import { boundsOf } from '../../../domain/dates/compareDates.ts'
import { homeKeys } from '../../../domain/people/homeKeys.ts'
import { currentHomes, type DatedAddress } from '../../../domain/people/households.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { numberIn, partialIn, textIn, textsIn } from './fieldsOf.ts'
import { type PersonView, personView } from './personView.ts'

export type FamilyView = {
  readonly entries: readonly Entry[]
  readonly people: readonly PersonView[]
  readonly today: string
}

/** Oldest first, as families name their children; those without a birth date come last. */
function byAge(one: PersonView, other: PersonView): number {
  const born = (person: PersonView) => {
    const date = partialIn(person.entry, 'dateOfBirth')
    return (date && boundsOf(date)?.earliest) ?? (textIn(person.entry, 'dueDate') || '9999')
  }
  return born(one).localeCompare(born(other)) || one.name.localeCompare(other.name, 'en-GB')
}

export function familyView(entries: readonly Entry[], today: string): FamilyView {
  const people = entries
    .filter(entry => entry.type === 'person' && !entry.enteredInError)
    .map(entry => personView(entry, entries, today))
    .toSorted(byAge)
  return { entries, people, today }
}

export const listOf = (view: FamilyView, type: string) => view.entries.filter(entry => entry.type === type)

export const listOfPerson = (view: FamilyView, type: string, personId: string) =>
  listOf(view, type).filter(entry => textIn(entry, 'personId') === personId)

export const groupOf = (view: FamilyView, group: PersonView['group']) =>
  view.people.filter(person => person.group === group)

/** Nobody is asked for, written to or housed after a death, or after a pregnancy has ended. */
export const isLiving = (person: PersonView) => person.group !== 'died' && person.group !== 'ended'

export const findPerson = (view: FamilyView, personId: string) =>
  view.people.find(person => person.id === personId) ?? null

export const nameOf = (view: FamilyView, personId: string): string => findPerson(view, personId)?.name ?? ''

function datedAddress(entry: Entry): DatedAddress {
  const [from, to] = [partialIn(entry, 'from'), partialIn(entry, 'to')]
  const [postcode, uprn, nights] = [textIn(entry, 'postcode'), textIn(entry, 'uprn'), numberIn(entry, 'nights')]
  return {
    addressType: textIn(entry, 'addressType') || 'home',
    lines: textsIn(entry, 'lines'),
    ...(postcode ? { postcode } : {}),
    ...(uprn ? { uprn } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(nights === null ? {} : { nights })
  }
}

const openAddresses = (view: FamilyView, personId: string) =>
  listOfPerson(view, 'personAddress', personId).filter(entry => !entry.enteredInError)

export const addressWords = (entry: Entry): string =>
  [...textsIn(entry, 'lines'), textIn(entry, 'town'), textIn(entry, 'postcode')].filter(Boolean).join(', ') ||
  textIn(entry, 'usualArea')

export type HomeView = {
  readonly key: string
  readonly address: string
  readonly people: readonly { readonly person: PersonView; readonly nights: number | null }[]
}

type Stay = DatedAddress & { readonly entry: Entry; readonly person: PersonView }

/** Who lives together today: worked out from dated addresses (D-02), never typed in. */
export function homesToday(view: FamilyView): readonly HomeView[] {
  const stays: readonly Stay[] = view.people.filter(isLiving).flatMap(person => {
    const addresses = openAddresses(view, person.id).map(entry => ({ ...datedAddress(entry), entry, person }))
    const now = new Set<DatedAddress>(currentHomes({ personId: person.id, addresses }, view.today))
    return addresses.filter(address => now.has(address))
  })
  const keyOf = homeKeys(stays)
  return [...Map.groupBy(stays, keyOf)].map(([key, together]) => ({
    key,
    address: together[0] ? addressWords(together[0].entry) : '',
    people: together.map(stay => ({ person: stay.person, nights: numberIn(stay.entry, 'nights') }))
  }))
}

export const hasSecretAddress = (view: FamilyView, personId: string) =>
  listOfPerson(view, 'safeAddress', personId).some(entry => !entry.enteredInError)

export const peopleWithoutHome = (view: FamilyView) =>
  view.people.filter(
    person =>
      isLiving(person) &&
      person.kind !== 'unborn' &&
      openAddresses(view, person.id).length === 0 &&
      !hasSecretAddress(view, person.id)
  )
