import type { CopyDocument } from '../../domain/copies/document.ts'
import { findPlaces } from '../../domain/copies/placeWords.ts'
import { kindsFor } from '../../domain/copies/recipients.ts'
import { boundsOf } from '../../domain/dates/compareDates.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import { copyStrings } from '../../resources/strings/en-GB/copies.ts'
import { readPartial } from '../core/rules/dates.ts'
import { allWordsOf } from './documentOf.ts'
import type { OpenedCopy } from './openCopy.ts'
import type { CopySource, CopyWish } from './source.ts'

const words = copyStrings.refusals

/** Why this copy cannot be made as it is; empty when it can. `isExcluded` is asked beside it: a manager can clear that. */
export function listRefusals(
  source: CopySource,
  wish: CopyWish,
  opened: OpenedCopy,
  document: CopyDocument
): readonly string[] {
  const recipient = source.people.find(({ id }) => id === wish.recipient.personId)
  const needsAssessment = wish.copyKind === 'family_copy' || wish.copyKind === 'child_page'
  return [
    ...(recipient?.deceased === true ? [words.died] : []),
    ...(kindsFor[opened.kind].includes(wish.copyKind) ? [] : [words.notForThem]),
    ...(wish.copyKind === 'note' && !source.note ? [words.noNote] : []),
    ...(needsAssessment && source.form === null ? [words.nothingYet] : []),
    // The last look, at every word there is: also at those that a worker types and at names.
    ...(findPlaces(`${allWordsOf(document)}\n${wish.ownWords}`, opened.mustNotShow).length > 0
      ? [words.ownWordsPlace]
      : [])
  ]
}

/** A court order or an answer about safety that names this person: no invitation, copy or letter without a manager (E-20). */
export function isExcluded(personId: string | null, { entries, today }: CopySource): boolean {
  if (personId === null) return false
  const holds = (to: unknown) => typeof to !== 'string' || to > today
  return entries.some(({ type, fields, enteredInError }) => {
    if (enteredInError) return false
    if (type === 'contactRestriction') return fields.otherPersonId === personId && holds(fields.to)
    if (type === 'alert')
      return fields.personId === personId && fields.alertType === 'safe_contact_only' && holds(fields.endedOn)
    return (
      type === 'sharingPreference' &&
      fields.withPersonId === personId &&
      fields.mayShare === 'not_safe' &&
      holds(fields.toOn)
    )
  })
}

/** Whoever has an address that is kept private gets letters by hand, unless it is written that they may come there. */
export function isByHandOnly(personId: string | null, { entries, today }: CopySource): boolean {
  const holds = (to: Json | undefined) => {
    const { date } = readPartial(to)
    return date === null || (boundsOf(date)?.latest ?? '9999') >= today
  }
  return entries.some(
    ({ type, fields, enteredInError }) =>
      type === 'safeAddress' &&
      !enteredInError &&
      personId !== null &&
      fields.personId === personId &&
      fields.correspondenceOk !== 1 &&
      holds(fields.to)
  )
}
