import { boundsOf } from '../../dates/compareDates.ts'
import { PartialDate } from '../../dates/partialDate.ts'
import type { Json } from '../../nonAnswer.ts'
import type { Field, FieldType, Limits, Option } from '../definition.ts'
import { type Problem, problem } from '../problem.ts'

type Limited = Limits & { readonly type: FieldType; readonly options?: readonly Option[] }

function numberProblem(limits: Limits, number: number): Problem | null {
  if (limits.min !== undefined && number < limits.min) return problem('tooSmall', { least: String(limits.min) })
  if (limits.max !== undefined && number > limits.max) return problem('tooLarge', { most: String(limits.max) })
  if (limits.places === undefined) return null
  const scaled = number * 10 ** limits.places
  return Math.abs(scaled - Math.round(scaled)) < 1e-6
    ? null
    : problem('tooManyPlaces', { places: String(limits.places) })
}

function textProblem(limits: Limits, text: string): Problem | null {
  const length = text.trim().length
  if (limits.minLength !== undefined && length < limits.minLength) {
    return problem('tooShort', { least: String(limits.minLength), now: String(length) })
  }
  if (limits.maxLength === undefined || length <= limits.maxLength) return null
  return problem('tooLong', { most: String(limits.maxLength), now: String(length) })
}

function dayProblem(limits: Limits, earliest: string, latest: string, today: string): Problem | null {
  if (limits.notFuture && earliest > today) return problem('dateInFuture')
  return limits.notPast && latest < today ? problem('dateInPast') : null
}

function dateProblem(limits: Limits, value: Json, today: string): Problem | null {
  if (typeof value === 'string') return dayProblem(limits, value, value, today)
  const date = PartialDate.safeParse(value)
  const bounds = date.success ? boundsOf(date.data) : null
  return bounds ? dayProblem(limits, bounds.earliest, bounds.latest, today) : null
}

function choicesProblem(limited: Limited, codes: readonly Json[]): Problem | null {
  const alone = codes.find(code => typeof code === 'string' && (limited.exclusive ?? []).includes(code))
  if (alone === undefined || codes.length === 1) return null
  const label = limited.options?.find(option => option.code === alone)?.label
  return problem('standsAlone', { label: label ?? String(alone) })
}

/** What is wrong with a value that is of the right type. */
export function limitProblem(limited: Limited, value: Json, today: string): Problem | null {
  if (typeof value === 'number') return numberProblem(limited, value)
  if (limited.type === 'date' || limited.type === 'partialDate') return dateProblem(limited, value, today)
  if (typeof value === 'string') return textProblem(limited, value)
  return limited.type === 'manyOf' && Array.isArray(value) ? choicesProblem(limited, value) : null
}

export function isTooFew(field: Field, rows: number): boolean {
  return field.minRows !== undefined && rows < field.minRows
}
