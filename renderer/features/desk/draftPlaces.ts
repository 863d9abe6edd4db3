import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { familyAddress } from '../../app/places.ts'

export type DraftPlace = { readonly key: string; readonly label: string; readonly address: string; readonly at: string }

const words = shellStrings.desk.drafts

/** Where a half-filled page is carried on, and what it is called; null for a draft that belongs to no page. */
export function placeOfDraft(draft: { readonly key: string; readonly at: string }): DraftPlace | null {
  const [kind, familyId, type, id, aboutId] = draft.key.split('/')
  if (draft.key === 'family.new') return { ...draft, label: words.newFamily, address: 'families/new' }
  if (kind === 'note' && familyId && type)
    return { ...draft, label: words.note, address: familyAddress(familyId, 'notes', `write/${type}`) }
  if (kind === 'note.add' && familyId && type)
    return { ...draft, label: words.noteAddition, address: familyAddress(familyId, 'notes', type) }
  if ((kind === 'note.call' || kind === 'note.promote') && familyId && type)
    return { ...draft, label: words[kind], address: familyAddress(familyId, 'notes', kind === 'note.call' ? type : '') }
  if (kind === 'visit.plan' && familyId)
    return { ...draft, label: words[kind], address: familyAddress(familyId, 'visit') }
  if (kind !== 'entry' || !familyId || !type) return null
  const personId = type === 'person' ? id : aboutId
  return { ...draft, label: words.person, address: familyAddress(familyId, 'people', personId ?? '') }
}
