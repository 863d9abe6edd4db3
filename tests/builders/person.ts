import { newId } from './store.ts'

export type PersonWish = {
  readonly id?: string
  readonly person?: Readonly<Record<string, unknown>>
  readonly forename?: string
  readonly surname?: string
  readonly preferredName?: string
  readonly memberRole?: string
}

/** A child of nine with a name, as the window sends a new person. */
export function aPerson(wish: PersonWish = {}) {
  return {
    id: wish.id ?? newId(),
    person: {
      personKind: 'child',
      dateOfBirth: { year: 2017, month: 3, day: 14, quality: 'exact' },
      ...wish.person
    },
    forename: wish.forename ?? 'Ellie',
    surname: wish.surname ?? 'Marsden',
    preferredName: wish.preferredName ?? '',
    memberRole: wish.memberRole ?? ''
  }
}

export function anAdult(wish: PersonWish = {}) {
  const { person, ...rest } = wish
  return aPerson({
    forename: 'Kelly',
    ...rest,
    person: { personKind: 'adult_carer', dateOfBirth: { year: 1990, month: 5, day: 1, quality: 'exact' }, ...person }
  })
}
