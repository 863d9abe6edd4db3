import { storedDate } from '../../../domain/dates/storedDate.ts'
import { readTypedDate, type TypedDate } from '../../../domain/dates/typedDate.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import type { FieldProblem } from '../../../electron/contract/entry.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { dayOfBoxes } from '../../ui/boxesOf.ts'
import type { FieldDefinition, FieldsTyped } from './fieldDefinition.ts'

/** Whether a value is what stands in three boxes (text), and not yet a date (numbers). */
export function isTypedDate(value: Json): value is TypedDate {
  return (
    typeof value === 'object' &&
    value !== null &&
    'day' in value &&
    'month' in value &&
    'year' in value &&
    [value.day, value.month, value.year].every(part => typeof part === 'string')
  )
}

type Read = { readonly value: Json } | { readonly say: string }

function readDate(typed: TypedDate, kind: 'partialDate' | 'day'): Read {
  const reading = readTypedDate(typed)
  if (reading.status === 'blank') return { value: null }
  if (reading.status === 'refused') return { say: shellStrings.dateProblem[reading.because] }
  if (kind === 'partialDate') return { value: storedDate(reading.date) }
  const day = dayOfBoxes(typed)
  return day === null ? { say: shellStrings.dateProblem.wholeDay } : { value: day }
}

/** Turns what stands in a field into what is kept, or says why it cannot be; what was typed stays on the form. */
export function readTyped(definition: FieldDefinition, typed: Json): Read {
  switch (definition.kind) {
    case 'partialDate':
    case 'day':
      return isTypedDate(typed) ? readDate(typed, definition.kind) : { value: typed }
    case 'number': {
      if (typeof typed !== 'string') return { value: typed }
      if (typed.trim() === '') return { value: null }
      return /^\d{1,4}$/.test(typed.trim()) ? { value: Number(typed) } : { say: shellStrings.numberProblem }
    }
    case 'lines':
      return typeof typed === 'string'
        ? {
            value: typed
              .split('\n')
              .map(line => line.trim())
              .filter(Boolean)
          }
        : { value: typed }
    case 'text':
    case 'long':
      return { value: typeof typed === 'string' && typed.trim() === '' ? null : typed }
    default:
      return { value: typed }
  }
}

export type TypedReading = { readonly fields: FieldsTyped; readonly problems: readonly FieldProblem[] }

/** Everything that was changed on a form, read; the problems stand beside their fields. */
export function readAllTyped(definitions: readonly FieldDefinition[], typed: FieldsTyped): TypedReading {
  const fields: Record<string, Json> = {}
  const problems: FieldProblem[] = []
  for (const definition of definitions) {
    const value = typed[definition.field]
    if (value === undefined) continue
    const read = readTyped(definition, value)
    if ('say' in read) problems.push({ field: definition.field, kind: 'error', say: read.say })
    else fields[definition.field] = read.value
  }
  return { fields, problems }
}
