import { displayName, type PersonNames } from '../../../domain/people/displayName.ts'
import { nameStatuses } from '../../../domain/people/personKind.ts'
import { type EntryFields, isBlank, textOf } from './rule.ts'

type NamedEntry = {
  readonly type: string
  readonly id: string
  readonly fields: EntryFields
  readonly enteredInError: boolean
}

/** The names in force: the legal one (or whichever there is), and what the person likes to be called. */
export function namesOf(person: EntryFields, names: readonly EntryFields[]): PersonNames {
  const current = names.filter(name => isBlank(name.to))
  const legal = current.find(name => textOf(name.nameType) === 'legal') ?? current[0] ?? names[0] ?? {}
  const preferred = current.find(name => textOf(name.nameType) === 'preferred')
  const status = nameStatuses.find(one => one === textOf(person.nameStatus))
  const preferredName = preferred === undefined ? '' : textOf(preferred.forename) || textOf(preferred.surname)
  return {
    nameStatus: status ?? 'known',
    forename: textOf(legal.forename),
    surname: textOf(legal.surname),
    singleName: legal.singleName === 1,
    placeholder: textOf(person.placeholder),
    ...(preferredName === '' ? {} : { preferredName })
  }
}

/** What each person of a register is called, by their id. */
export function namesInRegister(register: readonly NamedEntry[]): ReadonlyMap<string, string> {
  const names = Map.groupBy(
    register.filter(entry => entry.type === 'personName' && !entry.enteredInError && !isNamedOnly(entry.fields)),
    entry => textOf(entry.fields.personId)
  )
  const people = register.filter(entry => entry.type === 'person')
  return new Map(
    people.map(({ id, fields }) => [
      id,
      displayName(
        namesOf(
          fields,
          (names.get(id) ?? []).map(name => name.fields)
        )
      )
    ])
  )
}

/** A name of a life before is never what somebody is called on a screen (domain.md E-09). */
function isNamedOnly(name: EntryFields): boolean {
  return name.shareClass === 'S4' || name.shareClass === 'S5'
}
