import { type PartialDate, PartialDate as PartialDateSchema } from '../../../domain/dates/partialDate.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import type { Entry } from '../../../electron/contract/entry.ts'

export const textIn = (entry: Entry | null | undefined, field: string): string => {
  const value = entry?.fields[field]
  return typeof value === 'string' ? value : ''
}

export const numberIn = (entry: Entry | null | undefined, field: string): number | null => {
  const value = entry?.fields[field]
  return typeof value === 'number' ? value : null
}

export const textsIn = (entry: Entry | null | undefined, field: string): readonly string[] => {
  const value = entry?.fields[field]
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}

/** A kept date; null where there is none or it cannot be one. */
export function partialOf(value: Json | undefined): PartialDate | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const known = Object.entries(value).filter(([, part]) => part !== null)
  const read = PartialDateSchema.safeParse(Object.fromEntries(known))
  return read.success ? read.data : null
}

export const partialIn = (entry: Entry | null | undefined, field: string): PartialDate | null =>
  partialOf(entry?.fields[field])
