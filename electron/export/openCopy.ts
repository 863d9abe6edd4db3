import type { ReadEntry } from '../../db/queries/entries.ts'
import { canShareWith } from '../../domain/agreement/sharing.ts'
import { findPlaces, type PlaceWord } from '../../domain/copies/placeWords.ts'
import { ownCopyFrom, type RecipientKind } from '../../domain/copies/recipients.ts'
import { type Kin, listChildrenOf } from '../../domain/copies/scope.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import { asSharingPreference } from '../core/rules/sharingFields.ts'
import { type CopyName, nameOn } from './names.ts'
import { listKeptPlaces } from './places.ts'
import type { CopySource, Recipient, Sender } from './source.ts'

/** What one recipient may read about, before a single answer is looked at. */
export type OpenedCopy = {
  readonly kind: RecipientKind
  readonly recipientId: string | null
  readonly recipientName: string
  /** Everybody who may be named in this copy; anybody else is not in it at all. */
  readonly names: ReadonlyMap<string, CopyName>
  /** Children about whom it may speak, in the order of the register. */
  readonly childIds: readonly string[]
  /** Children who have a copy of their own: a parent's copy says nothing of them but the goals they share. */
  readonly ownCopyIds: readonly string[]
  /** Words that must not be on it, and words that are better not on it. */
  readonly mustNotShow: readonly PlaceWord[]
  readonly shouldNotShow: readonly PlaceWord[]
  readonly sender: Sender
}

const text = (value: Json | undefined) => (typeof value === 'string' ? value : '')

export function listKin(entries: readonly ReadEntry[]): readonly Kin[] {
  return entries
    .filter(({ type, enteredInError }) => type === 'relationship' && !enteredInError)
    .map(({ fields, bucket }) => ({
      from: text(fields.fromPersonId),
      to: text(fields.toPersonId),
      type: text(fields.relationshipType),
      basis: text(fields.basis),
      responsibility: text(fields.parentalResponsibility),
      kept: bucket.includes('/r:')
    }))
}

export function openCopy(source: CopySource, recipient: Recipient): OpenedCopy {
  const { kind, personId } = recipient
  const living = source.people.filter(({ deceased }) => !deceased)
  const children = living.filter(({ isChild }) => isChild)
  const about = children.filter(({ id }) => mayReadAbout(id, recipient, source))
  const isParent = kind === 'parent' || kind === 'other_parent'
  const ownCopyIds = isParent ? about.filter(({ ageYears }) => (ageYears ?? 0) >= ownCopyFrom).map(({ id }) => id) : []
  const named = [...about.map(({ id }) => id), ...(personId === null ? [] : [personId]), ...fileNames(kind, living)]
  const kept = listKeptPlaces(source.entries, source.people)
  const fromRecipient = kept.filter(({ from }) => personId !== null && from.includes(personId))
  // No service is named for an address that is kept private: what shows it is not for any of them.
  const hidden = kind === 'professional' || kind === 'agency' ? kept : fromRecipient
  const others = kept.filter(place => !hidden.includes(place) && place.personId !== personId)
  const names = new Map(named.map(id => [id, nameOn(kind, id, source.entries)]))
  return {
    kind,
    recipientId: personId,
    recipientName: personId === null ? recipient.words : (names.get(personId)?.full ?? ''),
    names,
    childIds: about.map(({ id }) => id).filter(id => !ownCopyIds.includes(id)),
    ownCopyIds,
    // A school may be called after the town whose council writes: its short name alone then shows nothing.
    mustNotShow: hidden
      .flatMap(({ words }) => words)
      .filter(word => word.short !== true || findPlaces(source.sender.authority, [word]).length === 0),
    shouldNotShow: others.flatMap(({ words }) =>
      words.filter(word => word.kind === 'street' || word.kind === 'postcode')
    ),
    sender: fromRecipient.length > 0 ? neutral(source.sender) : source.sender
  }
}

function mayReadAbout(childId: string, { kind, personId, words }: Recipient, source: CopySource): boolean {
  if (kind === 'file') return true
  if (kind === 'child') return childId === personId
  if (kind === 'agency') return false
  if (kind === 'professional') return isToldTo(childId, words, source)
  return personId !== null && listChildrenOf(personId, listKin(source.entries)).includes(childId)
}

/** An agency reads about the children it works with, as far as a yes to it stands in the file. */
function isToldTo(childId: string, organisation: string, { entries, today }: CopySource): boolean {
  const standing = entries.filter(({ enteredInError }) => !enteredInError)
  const works = standing.some(
    ({ type, fields }) =>
      type === 'involvedAgency' &&
      fields.organisation === organisation &&
      Array.isArray(fields.personIds) &&
      fields.personIds.includes(childId)
  )
  const preferences = standing
    .filter(({ type }) => type === 'sharingPreference')
    .map(({ fields }) => asSharingPreference(fields))
  const asked = { personId: childId, with: { organisation }, topic: 'all', on: today } as const
  return works && canShareWith(preferences, asked).allowed
}

const fileNames = (kind: RecipientKind, living: CopySource['people']) =>
  kind === 'file' ? living.map(({ id }) => id) : []

/** Team, base and number of a worker show roughly where they visit (domain.md 13.3, 3 and 5). */
function neutral({ authority, workerName }: Sender): Sender {
  return { authority, workerName, jobTitle: '', serviceName: '', telephone: '' }
}
