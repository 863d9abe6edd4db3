import { kindsFor, type RecipientKind } from '../../../../domain/copies/recipients.ts'
import { holdsResponsibility, listChildrenOf } from '../../../../domain/copies/scope.ts'
import { copyStrings } from '../../../../resources/strings/en-GB/copies.ts'
import type { CopyRecipient } from '../../../contract/copies.ts'
import { livesElsewhere } from '../../../export/homes.ts'
import { nameOn } from '../../../export/names.ts'
import { listKin } from '../../../export/openCopy.ts'
import { listKeptPlaces } from '../../../export/places.ts'
import type { CopySource, Recipient, SourcePerson } from '../../../export/source.ts'
import { textOf } from '../assessment/registerRows.ts'

export type Offered = { readonly shown: CopyRecipient; readonly recipient: Recipient }

/** Everybody a copy can be made for. What kind of recipient somebody is follows from the register and is never chosen. */
export function listRecipients(source: CopySource): readonly Offered[] {
  const people = source.people
    .filter(({ deceased, isUnborn }) => !deceased && isUnborn !== true)
    .map(person => offerPerson(person, source))
  return [
    ...people,
    ...offerAgencies(source),
    offer('file', { kind: 'file', personId: null, words: '' }, copyStrings.ownFile)
  ]
}

function offerPerson(person: SourcePerson, source: CopySource): Offered {
  const kind = kindOf(person, source)
  const recipient = { kind, personId: person.id, words: '' }
  return offer(`person:${person.id}`, recipient, nameOn(kind, person.id, source.entries).full)
}

function kindOf(person: SourcePerson, source: CopySource): RecipientKind {
  if (person.isChild) return 'child'
  const kin = listKin(source.entries)
  const children = listChildrenOf(person.id, kin)
  const kept = listKeptPlaces(source.entries, source.people).some(({ from }) => from.includes(person.id))
  // Of parents who live apart, whoever does not have all the children at home reads their own part only (FC-4).
  const minors = source.people.filter(({ id, isChild, deceased }) => children.includes(id) && isChild && !deceased)
  const together = minors.every(({ id }) => !livesElsewhere(person.id, id, source))
  const whole = person.isAdultWithCare && !kept && together && holdsResponsibility(person.id, children, kin)
  return whole ? 'parent' : 'other_parent'
}

function offerAgencies({ entries }: CopySource): readonly Offered[] {
  const organisations = entries
    .filter(
      ({ type, enteredInError, fields }) =>
        type === 'involvedAgency' && !enteredInError && textOf(fields, 'toOn') === ''
    )
    .map(({ fields }) => textOf(fields, 'organisation'))
    .filter(name => name !== '')
  return [...new Set(organisations)].flatMap(words =>
    (['professional', 'agency'] as const).map(kind => offer(`${kind}:${words}`, { kind, personId: null, words }, words))
  )
}

function offer(key: string, recipient: Recipient, name: string): Offered {
  const { kind } = recipient
  return { recipient, shown: { key, kind, name, copyKinds: [...kindsFor[kind]] } }
}
