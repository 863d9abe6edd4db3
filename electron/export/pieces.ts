import { type Allowed, type AllowedAnswer, allowList } from '../../domain/copies/allowList.ts'
import { findAnswer, indexAnswers } from '../../domain/forms/answer.ts'
import { findField, indexForm } from '../../domain/forms/formIndex.ts'
import type { OpenedCopy } from './openCopy.ts'
import { sayAnswer } from './sayAnswer.ts'
import type { CopySource } from './source.ts'

export type PiecePlace = 'child' | 'quote' | 'self' | 'family'

/** One answer as it may stand in a copy; `key` names it when the worker takes it out. */
export type Piece = {
  readonly key: string
  readonly field: string
  readonly place: PiecePlace
  /** '' for the family. */
  readonly aboutId: string
  readonly section: string
  readonly lines: readonly string[]
}

type Wanted = { readonly place: PiecePlace; readonly aboutId: string; readonly allowed: AllowedAnswer }

/** Reads the answers that the list names for this recipient, about the people who are in the copy, and no others. */
export function takePieces(source: CopySource, opened: OpenedCopy): readonly Piece[] {
  const { form } = source
  if (form === null) return []
  const index = indexAnswers(source.answers)
  return wantedOf(allowList[opened.kind], opened).flatMap(({ place, aboutId, allowed }) => {
    const field = findField(form, allowed.field)
    if (field === null || !field.familyCopy || field.shareClass === 'S4' || field.shareClass === 'S5') return []
    const answer = findAnswer(index, allowed.field, aboutId)
    // The worker's own "not on the family copy" stands above every list.
    if (answer === null || !answer.familyCopy) return []
    const said = sayAnswer(answer.given, { field, allowed, opened })
    const lines = place === 'quote' ? (said?.map(withoutMarks) ?? null) : said
    const section = indexForm(form).fields.get(allowed.field)?.section.code ?? ''
    return lines === null
      ? []
      : [{ key: `${allowed.field}|${aboutId}`, field: allowed.field, place, aboutId, section, lines }]
  })
}

/** Quotation marks stand round every child's words on the page; those that were typed would be a second pair. */
const withoutMarks = (line: string) => line.replace(/^[“"‘']+|[”"’']+$/gu, '')

function wantedOf(allowed: Allowed, { childIds, recipientId }: OpenedCopy): readonly Wanted[] {
  const forEach = (place: PiecePlace, ids: readonly string[], answers: readonly AllowedAnswer[]) =>
    ids.flatMap(aboutId => answers.map(one => ({ place, aboutId, allowed: one })))
  return [
    ...forEach('family', [''], allowed.ofFamily),
    ...forEach('child', childIds, allowed.ofChild),
    ...forEach('quote', childIds, allowed.quotes),
    ...forEach('self', recipientId === null ? [] : [recipientId], allowed.ofSelf)
  ]
}
