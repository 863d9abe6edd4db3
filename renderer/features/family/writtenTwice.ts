import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { familyAddress } from '../../app/places.ts'
import { type FamilyView, nameOf } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'

export type WrittenTwice = { readonly key: string; readonly say: string; readonly address: string }

const pages: Readonly<Record<string, string>> = {
  agreement: 'agreement',
  withdrawal: 'agreement',
  sharingPreference: 'agreement',
  lawfulBasis: 'agreement',
  disclosure: 'agreement',
  optionalConsent: 'agreement',
  involvedAgency: 'agencies'
}
const types: Readonly<Record<string, string>> = personStrings.types

/** Where each detail that two people wrote unseen is decided; the family's own details are decided on the overview. */
export function writtenTwice(familyId: string, view: FamilyView): readonly WrittenTwice[] {
  return view.entries
    .filter(entry => entry.others.length > 0 && entry.type !== 'family')
    .flatMap(entry => {
      const personId = entry.type === 'person' ? entry.id : textIn(entry, 'personId') || textIn(entry, 'fromPersonId')
      const page = pages[entry.type] ?? personId
      if (page === '') return []
      const say = [nameOf(view, personId), types[entry.type] ?? familyStrings.workspace.thisFamily]
      return [{ key: entry.id, say: say.filter(Boolean).join(', '), address: familyAddress(familyId, 'people', page) }]
    })
}
