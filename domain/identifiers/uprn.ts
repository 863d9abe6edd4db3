import { type IdentifierCheck, withoutSeparators } from './check.ts'

export type UprnBecause = 'uprn_characters' | 'uprn_length' | 'uprn_zero'

/** Unique property reference number: text of 1 to 12 digits; it has no check digit, so only the shape can be doubted. */
export function checkUprn(typed: string): IdentifierCheck<UprnBecause> {
  const value = withoutSeparators(typed)
  if (!/^[0-9]*$/.test(value)) return { status: 'invalid_format', because: 'uprn_characters' }
  if (value.length < 1 || value.length > 12) return { status: 'invalid_format', because: 'uprn_length' }
  if (/^0+$/.test(value)) return { status: 'invalid_format', because: 'uprn_zero' }
  return { status: 'valid_format', value, warnings: [] }
}
