import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { type Json, nonAnswers } from '../../../domain/nonAnswer.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { partialOf } from '../register/fieldsOf.ts'
import type { FieldDefinition } from './fieldDefinition.ts'
import { identifierText } from './identifierDoubt.ts'
import { partIn } from './partIn.ts'

const words = personStrings.entry

export function dayInWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  })
}

/** What stands in a field, as a person would say it; null where nothing was answered. */
export function valueInWords(
  definition: FieldDefinition,
  value: Json | undefined,
  nameOf: (personId: string) => string
): string | null {
  if (value === undefined || value === null || value === '') return null
  const nonAnswer = nonAnswers.find(one => one === value)
  const labelOf = (code: Json) =>
    'options' in definition
      ? (definition.options.find(option => option.code === code)?.label ?? String(code))
      : String(code)
  switch (definition.kind) {
    case 'text':
      return nonAnswer && definition.nonAnswers?.includes(nonAnswer)
        ? shellStrings.nonAnswers[nonAnswer].toLowerCase()
        : plainWords(value)
    case 'flag':
      return value === 1 ? words.yes : null
    case 'partialDate': {
      const date = partialOf(value)
      return date === null ? null : dateInWords(date)
    }
    case 'day':
      return typeof value === 'string' ? dayInWords(value) : null
    case 'code': {
      const known = definition.options.some(option => option.code === value)
      return nonAnswer && !known ? shellStrings.nonAnswers[nonAnswer].toLowerCase() : labelOf(value)
    }
    case 'codes':
      return Array.isArray(value) && value.length > 0 ? value.map(labelOf).join(', ') : null
    case 'person':
      return typeof value === 'string' ? nameOf(value) || words.anybody : null
    case 'people':
      return Array.isArray(value) && value.length > 0
        ? value.map(one => (typeof one === 'string' ? nameOf(one) || words.anybody : '')).join(', ')
        : null
    case 'parts':
      return (
        definition.parts
          .map(part => ({ part, given: partIn(value, part.key) }))
          .filter(({ given }) => given !== '')
          .map(({ part, given }) => part.options?.find(option => option.code === given)?.label ?? given)
          .join('; ') || null
      )
    case 'lines':
      return Array.isArray(value) && value.length > 0 ? value.join(', ') : null
    case 'identifier':
      return identifierText(value) || null
    default:
      return plainWords(value)
  }
}

/** A value whose field no form shows, still readable: every part of it, without its punctuation. */
function plainWords(value: Json): string {
  if (Array.isArray(value)) return value.map(plainWords).filter(Boolean).join(', ')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(plainWords).filter(Boolean).join(' ')
  return value === null ? '' : String(value)
}
