import type { WordSource } from '../../../../db/queries/wordSearch.ts'
import { dateInWords } from '../../../../domain/dates/dateInWords.ts'
import { isIsoDate } from '../../../../domain/dates/isoDate.ts'
import { exactDate } from '../../../../domain/dates/partialDate.ts'
import { findField } from '../../../../domain/forms/formIndex.ts'
import { eventCategories } from '../../../../resources/codes/chronology.ts'
import { findCode } from '../../../../resources/codes/list.ts'
import { noteTypeCodes } from '../../../../resources/codes/note.ts'
import { findForm } from '../../../../resources/forms/registry.ts'
import { findSentences } from '../../../../resources/strings/en-GB/find.ts'
import { readPartial } from '../../rules/dates.ts'

/** What kind of text it is, in the words of its own screen. */
export function sourceTitle({ type, noteType, field, formKey, formVersion }: WordSource): string {
  switch (type) {
    case 'note':
    case 'noteParagraph':
      return findCode(noteTypeCodes, noteType)?.label ?? findSentences.note
    case 'noteAddendum':
      return findSentences.addendumTo(findCode(noteTypeCodes, noteType)?.label ?? findSentences.note)
    case 'chronologyEvent':
      return findSentences.event(findCode(eventCategories, field)?.label ?? '')
    case 'answer': {
      const form = findForm(formKey, formVersion)
      return findSentences.answer((form && findField(form, field)?.label) ?? '')
    }
  }
}

/** When it was: a day, or as much of one as is known of an event. */
export function sourceDate({ type, on }: WordSource): string | null {
  if (on === '') return null
  if (type !== 'chronologyEvent') return isIsoDate(on) ? dateInWords(exactDate(on)) : null
  const { date } = readPartial(JSON.parse(on))
  return date === null ? null : dateInWords(date)
}
