import type { ReadEntry } from '../../db/queries/entries.ts'
import { allowList } from '../../domain/copies/allowList.ts'
import type { RecipientKind } from '../../domain/copies/recipients.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import { displayName, type PersonNames, shortName } from '../../domain/people/displayName.ts'
import { NameStatus } from '../../domain/people/personKind.ts'

export type CopyName = { readonly full: string; readonly short: string }

const text = (value: Json | undefined) => (typeof value === 'string' ? value.trim() : '')

/** Only what the list names for this kind of recipient; a type that is not named has no fields. */
export function takeFields(kind: RecipientKind, { type, fields }: ReadEntry): ReadEntry['fields'] {
  const allowed = allowList[kind].entries[type] ?? []
  return Object.fromEntries(allowed.flatMap(name => (fields[name] === undefined ? [] : [[name, fields[name]]])))
}

/** The name somebody goes by today. Names of a life before, and names for named people only, are on no copy (E-09). */
export function nameOn(kind: RecipientKind, personId: string, entries: readonly ReadEntry[]): CopyName {
  const open = entries.filter(
    ({ type, fields, bucket, enteredInError }) =>
      type === 'personName' &&
      fields.personId === personId &&
      !enteredInError &&
      !bucket.includes('/r:') &&
      !['S4', 'S5'].includes(text(fields.shareClass)) &&
      (fields.to === undefined || fields.to === null)
  )
  const named = (nameType: string) => {
    const found = open.find(({ fields }) => fields.nameType === nameType)
    return found === undefined ? {} : takeFields(kind, found)
  }
  const person = entries.find(({ type, id }) => type === 'person' && id === personId)
  const own = person === undefined ? {} : takeFields(kind, person)
  const legal = named('legal')
  const status = NameStatus.safeParse(own.nameStatus)
  const names: PersonNames = {
    nameStatus: status.success ? status.data : 'known',
    forename: text(legal.forename),
    surname: text(legal.surname),
    preferredName: text(named('preferred').forename),
    singleName: legal.singleName === 1,
    placeholder: text(own.placeholder)
  }
  return { full: displayName(names), short: shortName(names) }
}
