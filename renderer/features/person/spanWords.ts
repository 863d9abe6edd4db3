import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { partialIn } from '../../app/register/fieldsOf.ts'

const words = personStrings.fields

/** "From 3 May 2025 until June 2026"; nothing where no date is known. */
export function spanWords(entry: Entry): string {
  const [from, to] = [partialIn(entry, 'from'), partialIn(entry, 'to')]
  const parts = [
    from ? `${words.from.toLowerCase()} ${dateInWords(from)}` : '',
    to ? `${words.to.toLowerCase()} ${dateInWords(to)}` : ''
  ]
  return parts.filter(Boolean).join(' ')
}
